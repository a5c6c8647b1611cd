"""What nights cost: CPU and memory of a thousand workbooks from cold, with one changed, with none, and a day later.

    cost.py ANNEX FOLDER [--books N] [--tries N] [--memory]
"""

import argparse
import pathlib
import shutil
import subprocess
import sys

from night import Night
import workbooks

JOBS = [
    ("together", "[csv]", "[]"),
    ("together", "[md, html, csv]", "[]"),
    ("each", "[csv]", "[]"),
    ("each", "[md, html, csv]", "[registration-summary]"),
]


# The system counts what a process held before it became the program, so that one that holds little starts it.
STARTER = """
import resource, subprocess, sys
status = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL).returncode
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
print(usage.ru_utime + usage.ru_stime, usage.ru_maxrss)
sys.exit(status)
"""


def measured(command):
    """CPU seconds and peak megabytes of a process, and what it said."""
    process = subprocess.run([sys.executable, "-c", STARTER, *command], capture_output=True, text=True)
    assert process.returncode == 0, process.stderr[-500:]
    cpu, memory = process.stdout.split()
    return float(cpu), int(memory) / 1024, process.stderr


def cold(night):
    # Moved aside, not removed: where many files were removed, ext4 is slow to make others for minutes.
    aside = night.folder / f"before-{len(list(night.folder.iterdir()))}"
    aside.mkdir()
    for path in [night.out, *night.folder.glob("history*")]:
        if path.exists():
            path.rename(aside / path.name)
    return measured(night.command())


def reasons(night):
    counts = {}
    for entry in night.verify()["inputs"]:
        counts[entry["reason"]] = counts.get(entry["reason"], 0) + 1
    return counts


def night_costs(annex, folder, books, tries, job):
    reports, formats, templates = job
    night = Night(annex, folder / "night", reports=reports, formats=formats, templates=templates)
    shutil.rmtree(night.folder / "inbox")
    shutil.copytree(books, night.folder / "inbox")
    count = len(list((night.folder / "inbox").iterdir()))
    first, changed, same, later = [], [], [], []
    for turn in range(tries):
        first.append(cold(night)[:2])
    for turn in range(tries):
        workbooks.write(night.folder / "inbox/annex-0007.xlsx", 7, None, f" lần {turn}")
        cpu, memory, said = measured(night.command())
        changed.append((cpu, memory))
        assert reasons(night) == {"unchanged": count - 1, "changed": 1}, reasons(night)
        assert said.count("unchanged") >= count - 1, "a skip without a reason in the log"
    for turn in range(tries):
        same.append(measured(night.command())[:2])
        assert reasons(night) == {"unchanged": count}
    for turn in range(tries):
        later.append(measured(night.command("--as-of", f"2026-01-{turn + 1:02d}"))[:2])
    cpu = [min(value[0] for value in values) for values in (first, changed, same, later)]
    memory = max(value[1] for value in first)
    print(f"| {reports} | {formats.strip('[]')} | {1000 * cpu[0] / count:.1f} ms | {memory:.0f} MB "
          + "".join(f"| {value:.2f} s, {100 * value / cpu[0]:.1f} % " for value in cpu[1:]) + "|", flush=True)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("annex")
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("--books", type=int, default=1000)
    arguments.add_argument("--tries", type=int, default=3)
    arguments.add_argument("--memory", action="store_true")
    arguments.add_argument("--job", type=int, action="append")
    given = arguments.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    for count in [given.books // 4, given.books // 2, given.books] if given.memory else [given.books]:
        books = given.folder / f"books-{count}"
        if not books.exists():
            workbooks.make(count, books)
        print(f"{count} workbooks")
        print("| reports | formats | cold, a workbook | at most | one changed | none changed | a day later |")
        for index, job in enumerate(JOBS):
            if given.job is None or index in given.job:
                night_costs(given.annex, given.folder, books, given.tries, job)


if __name__ == "__main__":
    main()
