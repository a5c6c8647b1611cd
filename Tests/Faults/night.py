"""A folder with a job and its inbox; running the job in it; proving that what is published is whole."""

import contextlib
import hashlib
import json
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess

JOB = """inputs: ["inbox/*.xlsx", "inbox/*.csv"]
as-of: 2025-12-31
templates: {templates}
formats: {formats}
reports: {reports}
publish: {publish}
history: {history}
fail-on: never
keep: {{runs: {keep}}}
"""


class Night:
    """The folder of a job. `place` is where it publishes and keeps its history: the folder itself if not told."""

    def __init__(self, annex, folder, place=None, **job):
        self.annex = str(pathlib.Path(annex).resolve())
        self.folder = pathlib.Path(folder)
        shutil.rmtree(self.folder, ignore_errors=True)
        (self.folder / "inbox").mkdir(parents=True)
        place = pathlib.Path(place or self.folder)
        self.out, self.history = place / "out", place / "history.sqlite"
        self.settings = {
            "templates": "[]", "formats": "[md, html, csv]", "reports": "each", "publish": self.out,
            "history": self.history, "keep": 3,
        } | job
        self.job = self.folder / "job.yaml"
        self.job.write_text(JOB.format(**self.settings))

    def command(self, *options):
        return [self.annex, "run", str(self.job), "--lang", "en", "--jobs", "2", *options]

    def begin(self, *options, **more):
        """The process of a run, not waited for."""
        streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | more
        return subprocess.Popen(self.command(*options), text=True, **streams)

    def run(self, *options, wants=0, **more):
        """A run that must end with this status, or one of these; gives the process that was."""
        process = subprocess.run(self.command("--quiet", *options), capture_output=True, text=True, **more)
        wanted = wants if isinstance(wants, tuple) else (wants,)
        assert process.returncode in wanted, f"status {process.returncode}, not {wants}: {process.stderr}"
        return process

    def current(self):
        """The name of the published run; None where there is none."""
        link = self.out / "current"
        return os.path.basename(os.readlink(link)) if link.is_symlink() else None

    def verify(self):
        """The published set is what its manifest lists, every byte of it, and nothing else; gives the manifest."""
        folder = self.out / "current"
        assert folder.is_symlink(), "current is no link"
        manifest = json.loads((folder / "manifest.json").read_text())
        assert manifest["version"] == 1
        listed = {entry["path"]: entry for entry in manifest["files"]}
        assert len(listed) == len(manifest["files"]), "a file is listed twice"
        there = {str(p.relative_to(folder.resolve())) for p in folder.resolve().rglob("*") if not p.is_dir()}
        assert there == set(listed) | {"manifest.json"}, f"not as listed: {there ^ set(listed)}"
        for path, entry in listed.items():
            content = (folder / path).read_bytes()
            assert len(content) == entry["bytes"], f"{path}: {len(content)} bytes"
            assert hashlib.sha256(content).hexdigest() == entry["sha256"], f"{path}: another digest"
        return manifest

    def leavings(self):
        """What an interrupted run would leave."""
        return [str(p) for p in self.out.rglob("*.part")]

    def check_history(self):
        """The history opens, is sound, and says of every published run what a program can read."""
        with contextlib.closing(sqlite3.connect(f"file:{self.history}?mode=ro", uri=True)) as database:
            assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)], "the history is damaged"
        process = subprocess.run(
            [self.annex, "history", str(self.history), "--format", "json"], capture_output=True, text=True)
        assert process.returncode == 0, process.stderr
        return json.loads(process.stdout)["runs"]

    def settled(self):
        """All of it, after a run that came to its end: the set, the history that knows it, nothing left over."""
        manifest = self.verify()
        runs = self.check_history()
        assert runs[-1]["run"] == self.current(), f"{self.current()} is published, {runs[-1]['run']} is remembered"
        numbers = [run["number"] for run in runs]
        assert numbers == sorted(set(numbers)), "a run is remembered twice"
        assert not self.leavings(), f"left: {self.leavings()}"
        return manifest


def one_line(process, status):
    """A failure is one line on standard error, the last, and says what; lines before it are of inputs and the set."""
    lines = process.stderr.strip().split("\n")
    said = [line for line in lines if line.startswith("annex: ")]
    assert said == lines[-1:] and re.match(r"annex: .+", said[0]), f"status {status}, said: {process.stderr}"
    assert "Swift" not in said[0] and "Optional(" not in said[0], said[0]
