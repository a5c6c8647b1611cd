"""Folders with a job and many lists, for the tests of what runs on more than one machine."""

import json
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "samples"
AS_OF = "2025-12-31"
JOB = """\
inputs: ["inbox/*.xlsx", "inbox/*.csv"]
as-of: {as_of}
templates: [notice]
formats: [md, html, csv, json]
publish: out
history: history.sqlite
fail-on: never
"""

failures = []


def expect(condition, what):
    print(f"  {'✓' if condition else '✗'} {what}", flush=True)
    if not condition:
        failures.append(what)


def end():
    if failures:
        raise SystemExit(f"{len(failures)} failed")


def renamed(text, number):
    """Producers of a list of its own: every third list shares its producers with another."""
    return re.sub(r"\b(HTX|Công ty|Hợp tác xã|Hộ kinh doanh|Tổ hợp tác)\b", rf"\1 {number - number // 3 % 2}", text)


def fill(inbox, count):
    """Workbooks and lists made of the samples, the names of their producers changed; one is torn."""
    inbox.mkdir(parents=True)
    for number in range(count):
        if number % 5 == 4:
            text = (SAMPLES / "register-2025.csv").read_text(encoding="utf-8")
            (inbox / f"sổ {number}%20#.csv").write_text(renamed(text, number), encoding="utf-8")
            continue
        source = SAMPLES / ("annex-2023.xlsx" if number % 5 == 3 else "register-2025.xlsx")
        with zipfile.ZipFile(source) as old, zipfile.ZipFile(inbox / f"Xã {number}.xlsx", "w", zipfile.ZIP_DEFLATED) as new:
            for name in old.namelist():
                data = old.read(name)
                if name.endswith("sharedStrings.xml"):
                    data = renamed(data.decode("utf-8"), number).encode("utf-8")
                new.writestr(zipfile.ZipInfo(name), data)
    torn = (SAMPLES / "register-2025.xlsx").read_bytes()
    (inbox / "torn.xlsx").write_bytes(torn[: len(torn) // 2])
    (inbox / "~$Xã 0.xlsx").write_bytes(b"lock")


class Night:
    """A folder with a job and its inbox."""

    def __init__(self, path, inbox=None, as_of=AS_OF):
        self.path = path
        shutil.rmtree(path, ignore_errors=True)
        path.mkdir(parents=True)
        self.job = path / "job.yaml"
        self.job.write_text(JOB.format(as_of=as_of))
        if inbox:
            shutil.copytree(inbox, path / "inbox")

    def published(self):
        """Every published file by its path; nothing where there is no set."""
        current = self.path / "out/current"
        if not current.exists():
            return {}
        return {str(file.relative_to(current)): file.read_bytes() for file in current.rglob("*") if file.is_file()}

    def summary(self):
        return json.loads(self.published()["summary.json"])


def run(*command, **options):
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, **options)
