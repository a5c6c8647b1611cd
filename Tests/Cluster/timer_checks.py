"""The timer kit: units that systemd takes, and a night under what they allow: `make test-timer`.

There need be no systemd running. The restrictions are laid on with unshare and setpriv, which want root.

usage: timer_checks.py ANNEX FOLDER
"""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

from nights import ROOT, Night, end, expect, fill, run

KIT = ROOT / "templates/systemd"
annex, folder = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
shutil.rmtree(folder, ignore_errors=True)
folder.mkdir(parents=True)
fill(folder / "inbox", 4)

print("systemd")
for name in ("annex.service", "annex.timer"):
    text = (KIT / name).read_text().replace("/usr/local/bin/annex", str(annex))
    (folder / name).write_text(text)
result = run("systemd-analyze", "verify", "--man=no", folder / "annex.service", folder / "annex.timer")
expect(result.returncode == 0 and not result.stderr, f"systemd-analyze verify says nothing {result.stderr}")
result = run("systemd-analyze", "security", "--offline=true", "--threshold=5", KIT / "annex.service")
expect(result.returncode == 0, result.stdout.splitlines()[-1].strip("→ "))
result = run("systemd-analyze", "calendar", re.search(r"OnCalendar=(.*)", (KIT / "annex.timer").read_text())[1])
expect(result.returncode == 0, "the timer's calendar is understood")

unit = {}
for line in (KIT / "annex.service").read_text().splitlines():
    if re.match(r"\w+=", line):
        unit.setdefault(line.split("=", 1)[0], []).append(line.split("=", 1)[1])
statuses = {name: int(value) for name, value in re.findall(
    r"^  case (\w+) = (\d+)$", (ROOT / "Sources/Terminal/CommandFailure.swift").read_text(), re.MULTILINE)}
expect(unit["SuccessExitStatus"] == [str(statuses["findings"])], "findings are a success of the service")
expect(unit["RestartPreventExitStatus"] == [f"{statuses['usage']} {statuses['input']}"],
       "what stays wrong is not tried again; 4 and 75 are")

print("a night as the service allows it")
command = shlex.split(unit["ExecStart"][0].replace("/usr/local/bin/annex", str(annex)))


def night(name):
    made = Night(folder / name, folder / "inbox")
    made.job.rename(made.path / "nightly.yaml")
    return made


def restricted(home, command, *tracing):
    """Without network, privileges and memory both written and run; nothing may be written but in `home`."""
    for path in (home, *home.rglob("*")):
        os.chown(path, 65534, 65534)
    script = ('mount --make-rprivate / && mount --bind "$1" "$1" && mount -o remount,bind,ro / && '
              'for m in $(cut -d" " -f5 /proc/self/mountinfo | grep -vx -e / -e "$1"); do '
              'mount -o remount,bind,ro "$m" 2>/dev/null || :; done; '
              'cd "$1" && shift && umask 0027 && exec setpriv --reuid 65534 --regid 65534 --clear-groups '
              '--no-new-privs --inh-caps=-all --bounding-set=-all -- "$@"')
    return run("unshare", "--mount", "--net", "--ipc", "sh", "-c", script, "sh", home, *tracing, *command)


if os.geteuid() != 0:
    print("  - left out: it wants root")
else:
    free, bound = night("free"), night("bound")
    run(annex, "run", "nightly.yaml", "--quiet", cwd=free.path)
    result = restricted(bound.path, ["sh", "-c", "touch /tmp/x /var/tmp/x ../x 2>/dev/null; ls /tmp/x /var/tmp/x ../x"])
    expect(result.stdout == "", "nothing else can be written")
    result = restricted(bound.path, command)
    expect(result.returncode == 3 and bound.published() == free.published() != {},
           f"publishes what a free run does {result.stderr if result.returncode != 3 else ''}")
    mode = (bound.path / "out/current/summary.json").stat().st_mode & 0o777
    expect(mode & 0o007 == 0, f"readable by the user and the group only ({mode:o})")

    def calls(group):
        """The system calls of a group of systemd's."""
        found = set()
        for line in run("systemd-analyze", "syscall-filter", group).stdout.splitlines()[1:]:
            word = line.strip()
            if word and not word.startswith("#"):
                found |= calls(word) if word.startswith("@") else {word}
        return found

    allowed = calls("@system-service") - calls("@privileged") - calls("@resources")
    traced = night("traced")
    result = restricted(traced.path, command, "strace", "-f", "-qq", "-o", traced.path / "calls")
    if not (traced.path / "calls").exists():
        print(f"  - left out: strace cannot trace here {result.stderr[-200:]}")
    else:
        trace = (traced.path / "calls").read_text(errors="replace")
        used = set(re.findall(r"^\d+ +(\w+)\(", trace, re.MULTILINE))
        # libdispatch's threads ask for a priority, and tell syslog that they did not get it.
        expect(len(used) > 20 and used - allowed <= {"setpriority"}, f"system calls let through: {len(used & allowed)}")
        expect("PROT_WRITE|PROT_EXEC" not in trace, "no memory that can be written and run")
        families = set(re.findall(r"socket\((AF_\w+)", trace))
        expect(families <= {unit["RestrictAddressFamilies"][0]}, f"no socket to a network {families or ''}")
        refused = night("refused")
        result = restricted(refused.path, command, "strace", "-f", "-qq", "-o", refused.path / "calls", "-e",
                            "inject=setpriority,fchown:error=EPERM")
        expect(result.returncode == 3 and refused.published() == free.published(), "what is not let through is no harm")

print("cron")
cron = (KIT / "annex.cron").read_text()
lines = [line for line in cron.splitlines() if line and not line.startswith("#")]
expect(cron.endswith("\n") and lines[0].startswith("MAILTO="), "ends with a line end, and says who gets the mail")
fields = lines[1].split(None, 6)
expect(len(lines) == 2 and len(fields) == 7 and fields[5] == "annex" and "%" not in fields[6],
       "five fields of time, the user, the command")
by_cron = night("cron")
(by_cron.path / "inbox/torn.xlsx").unlink()
line = fields[6].replace("/usr/local/bin/annex", str(annex)).replace("/srv/annex", str(by_cron.path))
result = subprocess.run(["sh", "-c", line], capture_output=True, text=True, env={"PATH": "/usr/bin:/bin"})
expect(result.returncode == 0 and by_cron.published() != {}, f"the line publishes {result.stderr}")
expect(result.stdout + result.stderr == "", f"and sends no mail when nothing is wrong {result.stdout}{result.stderr}")
shutil.rmtree(folder)
end()
