"""What may happen to a nightly run, done to it: killed, out of space, two at once, inputs that change under its eyes.

    faults.py ANNEX FOLDER [PART …] [--seed N] [--times N]

PART is kills, full, pairs, inputs, places, year; all of them if none is named.
"""

import argparse
import concurrent.futures
import os
import pathlib
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time

from night import Night, one_line
import workbooks
import year

SAMPLES = pathlib.Path(__file__).parents[2] / "samples"


def fill(night, count=4):
    content = workbooks.parts()
    for number in range(1, count + 1):
        workbooks.write(night.folder / f"inbox/annex-{number}.xlsx", number, content)
    shutil.copy(SAMPLES / "register-2025.csv", night.folder / "inbox/register.csv")
    return content


def replace(path, content):
    """Puts a file in place as a careful program does."""
    draft = path.with_name("." + path.name)
    draft.write_bytes(content)
    os.rename(draft, path)


def change(night, content, turn):
    """Another version of one input, or one more."""
    number = turn % 6 + 1
    draft = night.folder / "inbox/.draft"
    workbooks.write(draft, number, content, f" lần {turn}")
    os.rename(draft, night.folder / f"inbox/annex-{number}.xlsx")


def kills(annex, folder, chance, times=300):
    """Killed at random instants, a third of the time while the first set is made."""
    counts = {"before": 0, "old": 0, "new": 0, "done": 0}
    night, length, turn = None, 0.5, 0
    for turn in range(times):
        if night is None or turn % 3 == 0 and turn % 2 == 0:
            night = Night(annex, folder / "kills", reports=chance.choice(["each", "together"]))
            content = fill(night)
        change(night, content, turn)
        before = night.current()
        begun = time.perf_counter()
        process = night.begin("--quiet", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(chance.random() * 1.2 * length)
        process.send_signal(signal.SIGKILL)
        was_killed = process.wait() != 0
        now = night.current()
        assert now is not None or before is None, "current is gone"
        if now:
            night.verify()
        if night.history.exists() and (now or night.history.stat().st_size):
            night.check_history()
        counts["done" if not was_killed else "before" if not now else "old" if now == before else "new"] += 1
        begun = time.perf_counter()
        night.run()
        length = max(0.02, 0.7 * length + 0.3 * (time.perf_counter() - begun)) if before else length
        night.settled()
        assert len(list(night.out.glob("runs/*"))) <= 4, "interrupted runs stay"
    print(f"kills: {times}; {counts['before']} before a first set, {counts['old']} left the old one, "
          f"{counts['new']} the new one, {counts['done']} came too late")


class SmallDisk:
    """A file system of some kilobytes; where none can be mounted, nothing."""

    def __init__(self, path, kilobytes):
        self.path = pathlib.Path(path)
        self.path.mkdir(parents=True, exist_ok=True)
        options = ["-t", "tmpfs", "-o", f"size={kilobytes}k", "annex-faults", str(self.path)]
        self.is_there = subprocess.run(["mount", *options], capture_output=True).returncode == 0

    def ballast(self, kilobytes):
        try:
            (self.path / "ballast").write_bytes(bytes(kilobytes * 1024))
        except OSError:
            pass

    def free(self):
        stat = os.statvfs(self.path)
        return stat.f_bavail * stat.f_frsize // 1024

    def close(self):
        if self.is_there:
            subprocess.run(["umount", str(self.path)], check=True)


def full(annex, folder, chance, times=50):
    """No room: the set, its history and its memory on a disk that is filled to any degree."""
    disk = SmallDisk(folder / "disk", 8192)
    if not disk.is_there:
        return limited(annex, folder, chance, times)
    failed = 0
    try:
        night = Night(annex, folder / "full", place=disk.path, keep=1)
        content = fill(night)
        night.run()
        for turn in range(times):
            if turn % 10 == 9:
                shutil.rmtree(night.out)
                for path in disk.path.glob("history*"):
                    path.unlink()
            change(night, content, turn)
            before = night.current()
            # What a run writes of one change is some hundred kilobytes; of a first set, more.
            room = int(chance.random() * (600 if before else 3000))
            disk.ballast(max(0, disk.free() - room))
            process = night.run(wants=(0, 4))
            if process.returncode == 4:
                failed += 1
                one_line(process, 4)
                assert night.current() == before or night.current() is not None
            if night.current():
                night.verify()
            (disk.path / "ballast").unlink(missing_ok=True)
            night.run()
            night.settled()
        print(f"full: {times} runs on a disk filled to any degree; {failed} had no room and said so")
    finally:
        disk.close()


def limited(annex, folder, chance, times):
    """The same by a limit of the size of files, where nothing can be mounted."""
    import resource

    failed = 0
    night = Night(annex, folder / "full", keep=1)
    content = fill(night)
    night.run()
    for turn in range(times):
        change(night, content, turn)
        most = int(chance.random() * 80_000)
        process = night.run(wants=(0, 4), preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (most, most)))
        if process.returncode == 4:
            failed += 1
            one_line(process, 4)
        night.verify()
        night.run()
        night.settled()
    print(f"full: no disk can be mounted here; {times} runs with small files only, {failed} of them failed")


def pairs(annex, folder, chance, times=20):
    """Two and three at once: one does the work, the others are told at once."""
    night = Night(annex, folder / "pairs")
    content = fill(night, 12)
    night.run()
    busy = 0
    for turn in range(times):
        for step in range(4):
            change(night, content, turn * 4 + step)
        begun = time.perf_counter()
        processes = [night.begin("--quiet") for _ in range(2 + turn % 2)]
        ends = {}
        while len(ends) < len(processes):
            for process in processes:
                if process.pid not in ends and process.poll() is not None:
                    ends[process.pid] = (process.returncode, time.perf_counter() - begun)
            time.sleep(0.001)
        statuses = sorted(status for status, _ in ends.values())
        # One that comes when the other is done has its turn.
        assert statuses[0] == 0 and set(statuses) <= {0, 75}, statuses
        winner = max(took for status, took in ends.values() if status == 0)
        for status, took in ends.values():
            if status == 75:
                busy += 1
                assert took < max(1, winner), f"waited {took} s"
        for process in processes:
            said = process.communicate()[1]
            assert process.returncode == 0 or "lock" in said and said.count("\n") == 1, said
        night.settled()
    assert busy, "no two runs met"
    print(f"pairs: {times} times two or three at once; {busy} were told to come again")


def inputs(annex, folder, chance, times=1):
    """Inputs that vanish, change, cannot be read, or are none."""
    night = Night(annex, folder / "inputs")
    content = fill(night)
    inbox = night.folder / "inbox"
    night.run()

    def reasons():
        return {entry["path"]: entry["reason"] for entry in night.settled()["inputs"]}

    os.mkfifo(inbox / "pipe.csv")
    (inbox / "folder.xlsx").mkdir()
    os.symlink("register.csv", inbox / "link.csv")
    os.symlink("nowhere.csv", inbox / "dangling.csv")
    os.symlink("circle.csv", inbox / "circle.csv")
    (inbox / "empty.csv").write_bytes(b"")
    (inbox / "a\nb\t'\"\\ .csv").write_bytes((SAMPLES / "register-2025.csv").read_bytes())
    (inbox / "~$annex-1.xlsx").write_bytes(b"lock")
    night.run(wants=3)
    said = reasons()
    assert said["inbox/pipe.csv"].startswith("unreadable"), said
    assert said["inbox/dangling.csv"].startswith("missing"), said
    assert said["inbox/circle.csv"].startswith("unreadable"), said
    assert said["inbox/link.csv"] in ("new", "unchanged") and "inbox/folder.xlsx" not in said, said
    assert "inbox/a\nb\t'\"\\ .csv" in said and "inbox/~$annex-1.xlsx" not in said, said
    assert said["inbox/annex-1.xlsx"] == "unchanged", said
    night.run(wants=3)
    for name in ["pipe.csv", "link.csv", "dangling.csv", "circle.csv", "empty.csv", "a\nb\t'\"\\ .csv"]:
        (inbox / name).unlink()

    # A name that is no UTF-8.
    odd = os.path.join(os.fsencode(inbox), b"b\xe1o c\xe1o.csv")
    with open(odd, "wb") as file:
        file.write((SAMPLES / "register-2025.csv").read_bytes())
    process = night.run(wants=(0, 3))
    night.settled()
    assert process.returncode == 0 or "inbox/b" in night.run("--log-format", "json", wants=3).stderr
    os.unlink(odd)

    # The same content many times over, read by two threads at once.
    for number in range(60):
        workbooks.write(inbox / f"same-{number}.xlsx", 99, content)
    night.run()
    assert list(reasons().values()).count("new") + list(reasons().values()).count("unchanged") >= 60
    for path in inbox.glob("same-*"):
        path.unlink()
    night.run()

    if os.geteuid() == 0 and shutil.which("setpriv"):
        other = Night(annex, folder / "inputs-other")
        fill(other)
        (other.folder / "inbox/annex-2.xlsx").chmod(0)
        subprocess.run(["chown", "-R", "65534:65534", str(other.folder)], check=True)
        # The folders above must let the other user through.
        become = ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"]
        if subprocess.run([*become, "test", "-r", str(other.job)]).returncode == 0 and subprocess.run(
                [*become, "test", "-x", other.annex]).returncode == 0:
            process = subprocess.run([*become, *other.command("--quiet")], capture_output=True, text=True)
            assert process.returncode == 3, process.stderr
            (other.folder / "inbox").chmod(0o300)
            before = other.current()
            process = subprocess.run([*become, *other.command("--quiet")], capture_output=True, text=True)
            assert process.returncode == 3 and other.current() == before, process.stderr
            one_line(process, 3)
            (other.folder / "inbox").chmod(0o700)
            other.out.chmod(0o500)
            (other.out / "runs").chmod(0o500)
            (other.folder / "inbox/annex-1.xlsx").unlink()
            process = subprocess.run([*become, *other.command("--quiet")], capture_output=True, text=True)
            assert process.returncode == 4 and other.current() == before, process.stderr
            one_line(process, 4)
            other.verify()
            (other.out / "runs").chmod(0o700)
            process = subprocess.run([*become, *other.command("--quiet")], capture_output=True, text=True)
            assert process.returncode == 4 and other.current() == before, process.stderr
            other.verify()
            other.out.chmod(0o700)
            subprocess.run(["chown", "-R", "0:0", str(other.folder)], check=True)
            other.run(wants=(0, 3))
            other.settled()
        else:
            print("inputs: another user cannot reach this folder; permissions are left out")

    changing(night, inbox, chance)
    print("inputs: no file, no permission, no name, no end of changes: each was named, the others published")


def changing(night, inbox, chance, runs=25):
    """Inputs that are appended to, cut, replaced and removed while they are read."""
    stop = threading.Event()
    good = (SAMPLES / "register-2025.csv").read_bytes()

    def write():
        while not stop.is_set():
            kind = chance.randrange(5)
            path = inbox / f"moving-{chance.randrange(3)}.csv"
            try:
                if kind == 0:
                    path.write_bytes(good)
                elif kind == 1:
                    with open(path, "ab") as file:
                        file.write(good[-400:])
                elif kind == 2:
                    os.truncate(path, chance.randrange(1000, 20_000))
                elif kind == 3:
                    replace(path, good[: chance.randrange(2000, len(good))])
                else:
                    path.unlink()
            except FileNotFoundError:
                pass
            time.sleep(chance.random() * 0.004)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for _ in range(runs):
            night.run(wants=(0, 3))
            night.settled()
    finally:
        stop.set()
        writer.join()
    for path in inbox.glob("moving-*"):
        path.unlink()
    night.run()
    night.settled()


def places(annex, folder, chance, times=1):
    """A publication folder or a history that is not what it should be."""
    night = Night(annex, folder / "places")
    fill(night)
    night.run()
    night.settled()

    # A link somebody replaced by what it must not be: it stays, and nothing piles up beside it.
    for make in (lambda path: path.mkdir(), lambda path: path.write_text("mine")):
        other = Night(annex, folder / "places-current")
        fill(other)
        other.out.mkdir()
        make(other.out / "current")
        for _ in range(3):
            one_line(other.run(wants=(2, 4)), 4)
        assert not (other.out / "current").is_symlink()
        assert not list(other.out.glob("runs/*")), "runs pile up that nobody sees"
        (other.out / "current").rmdir() if (other.out / "current").is_dir() else (other.out / "current").unlink()
        other.run()
        other.settled()

    # Files of others in the publication folder stay.
    for name in ["mine.part", "runs/mine.part", "runs/notes.txt", "runs/000001.part"]:
        (night.out / name).write_text("mine")
    (night.out / "runs/folder.part").mkdir()
    night.run()
    for name in ["mine.part", "runs/mine.part", "runs/notes.txt", "runs/000001.part", "runs/folder.part"]:
        assert (night.out / name).exists(), f"{name} was somebody's"
    for name in ["mine.part", "runs/mine.part", "runs/notes.txt", "runs/000001.part"]:
        (night.out / name).unlink()
    (night.out / "runs/folder.part").rmdir()

    # Put back to an earlier set by hand: later ones are not thrown away.
    night.run("--as-of", "2025-12-30")
    later = night.current()
    earlier = sorted(path.name for path in night.out.glob("runs/*"))[-2]
    (night.out / "current").unlink()
    os.symlink(f"runs/{earlier}", night.out / "current")
    night.run()
    assert (night.out / "runs" / later).is_dir(), "a set that was published is gone"
    night.settled()

    # The memory of a run is damaged in any way: it costs work, and nothing else.
    state = night.out / ".annex/state"
    text = state.read_bytes()
    wanted = {path.name: path.read_bytes() for path in (night.out / "current").iterdir() if path.suffix == ".csv"}
    for turn in range(12):
        place = chance.randrange(len(text))
        state.write_bytes([text[:place], text[:place] + b"\xff\t\n" + text[place:], b"", text[place:]][turn % 4])
        night.run()
        night.settled()
    assert wanted == {
        path.name: path.read_bytes() for path in (night.out / "current").iterdir() if path.suffix == ".csv"}

    # A history that is none, is elsewhere, is locked.
    night.history.rename(night.folder / "kept")
    before = night.current()
    for rest in (".sqlite-wal", ".sqlite-shm"):
        night.history.with_suffix(rest).unlink(missing_ok=True)
    letter = "To the people's committee: this is a letter.\n" * 40
    night.history.write_text(letter)
    one_line(night.run(wants=2), 2)
    assert night.history.read_text() == letter and night.current() == before
    night.history.unlink()
    night.history.mkdir()
    one_line(night.run(wants=(2, 4)), 4)
    night.history.rmdir()
    night.history.write_bytes(b"")
    night.run()
    night.settled()
    elsewhere = Night(annex, folder / "places-history", history="not/there/history.sqlite")
    fill(elsewhere)
    process = elsewhere.run(wants=(2, 4))
    one_line(process, 4)
    assert elsewhere.current() is None and not list(elsewhere.out.glob("runs/*"))

    before = night.current()
    lock = sqlite3.connect(night.history, isolation_level=None)
    lock.execute("BEGIN EXCLUSIVE")
    begun = time.perf_counter()
    process = night.run("--as-of", "2025-12-29", wants=4)
    one_line(process, 4)
    assert night.current() == before and time.perf_counter() - begun < 120
    lock.execute("COMMIT")
    lock.close()
    night.run("--as-of", "2025-12-29")
    night.settled()

    # A clock that is far off, and one that goes back.
    for day in ["1970-01-01", "9999-12-31", "2024-02-29", "2025-01-01"]:
        night.run("--as-of", day)
        night.settled()
    one_line(night.run("--as-of", "2025-02-29", wants=2), 2)
    # A reader that went away, and a disk behind standard output that is full.
    with open("/dev/full", "w") as nowhere:
        process = subprocess.run(night.command("--quiet"), stdout=nowhere, stderr=subprocess.PIPE, text=True)
    assert process.returncode == 4, process
    night.settled()
    print("places: links, folders, histories and clocks that were not what they should be")


PARTS = {"kills": kills, "full": full, "pairs": pairs, "inputs": inputs, "places": places, "year": year.run}


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("annex")
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("parts", nargs="*", choices=[*PARTS, []])
    arguments.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    arguments.add_argument("--times", type=int)
    given = arguments.parse_args()
    folder = given.folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    print(f"seed {given.seed}")
    for name in given.parts or PARTS:
        begun = time.perf_counter()
        times = {"times": given.times} if given.times else {}
        PARTS[name](given.annex, folder, random.Random(given.seed), **times)
        print(f"  {time.perf_counter() - begun:.0f} s", flush=True)
    shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
