"""Runs in parts by GNU parallel are the same as one run: `make test-parallel`.

usage: parallel_checks.py ANNEX FOLDER
"""

import os
import shutil
import sys
from pathlib import Path

from nights import ROOT, Night, end, expect, fill, run

SCRIPT = ROOT / "templates/cluster/parallel/run-shards.sh"
annex, folder = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
shutil.rmtree(folder, ignore_errors=True)
fill(folder / "inbox", 9)


def stand_in(name, text):
    path = folder / name
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return path


def shards(night, count, *options, program=annex, **environment):
    return run(SCRIPT, "job.yaml", count, "parts", *options, cwd=night.path,
               env={**os.environ, "ANNEX": str(program), "PAUSE": "0", **environment})


single = Night(folder / "single", folder / "inbox")
expect(run(annex, "run", single.job, "--quiet").returncode == 3, "one run publishes, with status 3 for the torn workbook")
expected = single.published()
expect("notice.html" in expected and "summary.json" in expected, "it publishes the bulletin and the figures")
expect(single.summary()["records"] > 2000, "the lists are read")

print("any number of parts")
for count in [1, 2, 3, 7, 16]:
    night = Night(folder / f"of-{count}", folder / "inbox")
    result = shards(night, count, "-j2")
    expect(result.returncode == 3 and night.published() == expected, f"{count} parts give what one run gives")
    expect(not (night.path / "parts").exists(), "and leave nothing behind")

print("hosts")
ssh = stand_in("ssh", 'while [ "${1#-}" != "$1" ]; do shift; done\nshift\nif [ "$1" = -- ]; then shift; fi\nexec sh -c "$*"')
night = Night(folder / "hosts", folder / "inbox")
result = shards(night, 5, "--ssh", ssh, "--sshlogin", "1/one,2/two", "--workdir", ".")
expect(result.returncode == 3 and night.published() == expected, "two hosts that see one folder give what one run gives")

print("a part that is killed")
once = folder / "killed"
killed = stand_in("killed-annex", f'case "$*" in *3/4*) if mkdir {once} 2>/dev/null; then kill -9 $$; fi ;; esac\n'
                  f'exec {annex} "$@"')
night = Night(folder / "kill", folder / "inbox")
result = shards(night, 4, "-j1", program=killed)
expect(result.returncode not in (0, 1, 3), f"ends the run with its status ({result.returncode})")
expect(night.published() == {}, "nothing is published")
expect(not (night.path / "parts/3-of-4.shard").exists(), "the part is not there")
before = (night.path / "parts/1-of-4.shard").stat().st_mtime_ns
kept = stand_in("kept-annex", f'case "$*" in *1/4*) exit 9 ;; esac\nexec {annex} "$@"')
result = shards(night, 4, "-j1", program=kept)
expect(result.returncode == 3 and night.published() == expected, "started again, only what is missing is made")

print("tries")
for status, tries in [(4, 3), (75, 3), (2, 1), (3, 1)]:
    count = folder / f"tries-{status}"
    failing = stand_in(f"failing-{status}", f'echo x >> {count}; exit {status}')
    night = Night(folder / f"status-{status}", folder / "inbox")
    result = shards(night, 1, program=failing)
    lines = len(count.read_text().splitlines())
    expect((result.returncode, lines) == (status, tries), f"status {status} is tried {tries} times and handed on")

print("a missing part, a doubled part, a part of another date")
night = Night(folder / "missing", folder / "inbox")
for number in (1, 2, 3):
    run(annex, "run", night.job, "--shard", f"{number}/3", "-o", night.path / "parts")
parts = [night.path / f"parts/{number}-of-3.shard" for number in (1, 2, 3)]
run(annex, "run", night.job, "--shard", "3/3", "-o", night.path / "other", "--as-of", "2025-06-30")
for what, files in [("missing", parts[:2]), ("doubled", parts + parts[:1]), ("without parts", []),
                    ("of another date", parts[:2] + [night.path / "other/3-of-3.shard"])]:
    result = run(annex, "merge", night.job, *files, "--quiet", "--lang", "en")
    lines = result.stderr.splitlines() or [""]
    expect(result.returncode in (2, 3) and night.published() == {} and lines[-1].startswith("annex: "),
           f"{what}: {lines[-1]}")

print("a job as of today")
night = Night(folder / "today", folder / "inbox", as_of="today")
result = shards(night, 3, "-j2", AS_OF="2025-12-31")
expect(result.returncode == 3, "the date is the same for all parts")
expect(night.summary() == single.summary(), "and the figures are those of that day")
lost = stand_in("lost-annex", f'case "$*" in *2/3*) kill -9 $$ ;; esac\nexec {annex} "$@"')
night = Night(folder / "taken-up", folder / "inbox", as_of="today")
shards(night, 3, "-j1", program=lost, AS_OF="2025-12-31")
expect(shards(night, 3, AS_OF="2026-01-01").returncode == 2, "parts of one date are not mixed with another's")
expect(shards(night, 3).returncode == 3 and night.summary() == single.summary(), "a night taken up keeps its date")
shutil.rmtree(folder)
end()
