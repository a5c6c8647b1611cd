"""A year of nights over a register that grows: every figure the history has is what a fresh summary says."""

import json
import pathlib
import shutil
import subprocess
import datetime

from night import Night

SAMPLES = pathlib.Path(__file__).parents[2] / "samples"


def figures(annex, command, inputs, day):
    process = subprocess.run(
        [annex, command, *inputs, "--as-of", day, "--format", "json",
         *(["--list"] if command == "trace" else [])], capture_output=True, text=True)
    assert process.returncode in (0, 1), process.stderr
    return json.loads(process.stdout)


def summarised(summary):
    """The figures of a summary by the names that the history has."""
    found = {name: summary[name] for name in ("records", "superseded", "unknown", "revoked", "future")}
    for standing in ("valid", "expired"):
        part = summary[standing]
        found[standing] = part["products"]
        found |= {f"{standing}.{name}": part[name] for name in ("entities", "units")}
    found |= {f"valid.stars.{stars}": count for stars, count in summary["valid"]["by_stars"].items()}
    found |= {f"expiring.{days}": count for days, count in summary["expiring"].items()}
    return found


def run(annex, folder, chance, times=365):
    """`times` nights; the register has more lists from some of them on."""
    night = Night(annex, folder / "year", reports="together", formats="[csv]", keep=2)
    inbox = night.folder / "inbox"
    shutil.copy(SAMPLES / "register-2025.xlsx", inbox / "a.xlsx")
    first = datetime.date(2025, 7, 1)
    fresh = {}
    for turn in range(times):
        day = (first + datetime.timedelta(days=turn)).isoformat()
        if turn == times // 3:
            shutil.copy(SAMPLES / "register-2024.csv", inbox / "b.csv")
        if turn == times * 2 // 3:
            lines = (SAMPLES / "register-2024.csv").read_text().split("\n")
            (inbox / "b.csv").write_text("\n".join(lines[: len(lines) // 2]) + "\n")
        night.run("--as-of", day, wants=(0, 3))
        inputs = sorted(str(path) for path in inbox.iterdir())
        fresh[day] = (figures(night.annex, "summary", inputs, day), figures(night.annex, "trace", inputs, day))
    runs = night.check_history()
    assert [r["as_of"] for r in runs] == list(fresh), "not a run a night"
    compared = 0
    for entry in runs:
        summary, traced = fresh[entry["as_of"]]
        kept = entry["lists"][0]["figures"]
        wanted = {figure["figure"]: figure["value"] for figure in traced["figures"]}
        assert kept == wanted, f"{entry['as_of']}: {set(kept.items()) ^ set(wanted.items())}"
        for name, value in summarised(summary).items():
            assert kept.get(name, value) == value, f"{entry['as_of']}: {name} is {kept.get(name)}, not {value}"
        assert kept["valid"] == summary["valid"]["products"]
        compared += len(kept)
    night.settled()
    print(f"year: {times} nights, {compared} figures as a fresh summary has them")
