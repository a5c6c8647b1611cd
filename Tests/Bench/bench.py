"""Times annex against other readers: bench.py ANNEX FOLDER README [--million]

Makes its lists and its Python environment in FOLDER, runs every reader in turn five times, checks that all saw as many
cells, and writes the tables between the markers of README.
"""

import os
import pathlib
import statistics
import subprocess
import sys
import time
import venv

HERE = pathlib.Path(__file__).resolve().parent
PACKAGES = ["xlsxwriter", "python-calamine", "polars", "fastexcel", "openpyxl"]
BEGIN, END = "<!-- bench: begin -->", "<!-- bench: end -->"


def environment(folder):
    """A Python with the other readers; made once."""
    python = folder / "venv/bin/python"
    if not python.exists():
        venv.create(folder / "venv", with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", *PACKAGES], check=True)
    return python


def made(python, folder, rows, suffix, *options):
    """A list of so many rows; made once."""
    path = folder / f"{rows}{'-inline' if options else ''}{suffix}"
    if not path.exists():
        subprocess.run([python, HERE / "make_list.py", str(rows), path, *options], check=True)
    return path


def run(command):
    """Seconds and peak MB of one run, whose output goes to /dev/null: who reads a pipe takes time of the same cores."""
    begun = time.perf_counter()
    process = subprocess.Popen([str(word) for word in command], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return time.perf_counter() - begun, usage.ru_maxrss / 1024


def compare(commands, runs=5):
    """Medians by name, the commands run in turn so that a slow minute is everyone's."""
    taken = {name: [] for name in commands}
    for _ in range(runs):
        for name, command in commands.items():
            taken[name].append(run(command))
    return {
        name: (statistics.median(t for t, _ in figures), max(m for _, m in figures)) for name, figures in taken.items()
    }


def cells_of(annex, path):
    """Cells that hold anything, by annex's own dump."""
    process = subprocess.Popen([annex, "dump", path], stdout=subprocess.PIPE)
    return sum(line.count(b'{"ref":') for line in process.stdout)


def check(annex, python, path, readers):
    """Stops where two readers saw different cells."""
    expected = cells_of(annex, path)
    for reader in readers:
        counting = [python, HERE / "read_list.py", reader, path, "--check"]
        seen = int(subprocess.run(counting, stdout=subprocess.PIPE, check=True).stdout.split()[0])
        if seen != expected:
            sys.exit(f"{path}: annex saw {expected} cells, {reader} {seen}")


def table(title, figures):
    first = next(iter(figures.values()))[0]
    lines = [f"| {title} | s | × annex | peak MB |", "|---|---:|---:|---:|"]
    for name, (seconds, memory) in figures.items():
        lines.append(f"| {name} | {seconds:.2f} | {seconds / first:.1f} | {memory:.0f} |")
    return "\n".join(lines)


def main():
    annex, folder, readme = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    folder.mkdir(parents=True, exist_ok=True)
    python = environment(folder)
    other = lambda reader, path: [python, HERE / "read_list.py", reader, path]
    tables = []

    small = made(python, folder, 50_000, ".xlsx")
    check(annex, python, small, ["calamine", "polars", "openpyxl"])
    tables.append(table("50,000 rows, XLSX", compare({
        "annex dump --format csv": [annex, "dump", "--format", "csv", small],
        "polars.read_excel": other("polars", small),
        "python-calamine, every cell": other("calamine", small),
        "openpyxl, read-only": other("openpyxl", small),
    })))
    for title, options in [("500,000 rows, XLSX", []), ("500,000 rows, XLSX, inline strings", ["--inline"])]:
        large = made(python, folder, 500_000, ".xlsx", *options)
        tables.append(table(title, compare({
            "annex dump --format csv": [annex, "dump", "--format", "csv", large],
            "annex check": [annex, "check", large],
            "polars.read_excel": other("polars", large),
            "python-calamine, every cell": other("calamine", large),
        })))
    text = made(python, folder, 500_000, ".csv")
    check(annex, python, text, ["polars"])
    tables.append(table("500,000 rows, CSV", compare({
        "annex dump --format csv": [annex, "dump", "--format", "csv", text],
        "polars.read_csv": other("polars", text),
    })))
    sizes = [300, 5_000, 50_000, 500_000] + ([1_000_000] if "--million" in sys.argv else [])
    lines = ["| rows | dump s | dump MB | check s | check MB |", "|---:|---:|---:|---:|---:|"]
    for rows in sizes:
        path = made(python, folder, rows, ".xlsx")
        figures = compare({"dump": [annex, "dump", "--format", "csv", path], "check": [annex, "check", path]}, runs=3)
        lines.append(f"| {rows:,} | " + " | ".join(f"{t:.3f} | {m:.0f}" for t, m in figures.values()) + " |")
    tables.append("\n".join(lines))

    result = "\n\n".join(tables)
    print(result)
    page = readme.read_text(encoding="utf-8")
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    readme.write_text(f"{before}{BEGIN}\n{result}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
