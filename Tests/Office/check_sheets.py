"""Opens annex's workbooks in LibreOffice: check_sheets.py ANNEX SAMPLES FOLDER

Reports, converted lists and annotated copies of the samples are made with the program ANNEX, turned into PDF and into XLSX
again by LibreOffice, and looked into: every page of a printed table has its header row, panes are frozen, titles repeat,
values and comments come back as they were. Workbooks that stand in FOLDER/others are opened too.
"""

import json
import pathlib
import re
import subprocess
import sys
import zipfile

ANNEX, SAMPLES, FOLDER = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
failures = []


def expect(holds, what):
    if not holds:
        failures.append(what)
        print("  ✘", what)


def run(*arguments):
    return subprocess.run([str(a) for a in arguments], capture_output=True, text=True)


def annex(*arguments):
    result = run(ANNEX, *arguments)
    expect(result.returncode in (0, 1), f"annex {' '.join(map(str, arguments))}: {result.stderr}")
    return result.stdout


def office(book, kind):
    folder = FOLDER / "office" / kind
    result = run(
        "soffice", "--headless", f"-env:UserInstallation=file://{FOLDER.resolve()}/profile", "--convert-to", kind,
        "--outdir", folder, book)
    made = folder / (book.stem + "." + kind)
    expect(made.exists(), f"{book.name}: no {kind}: {result.stderr}")
    return made


def cells(book):
    """What a workbook holds, as annex reads it: numbers by value, since LibreOffice writes them its own way."""
    held = []
    for line in annex("dump", book).splitlines():
        row = json.loads(line)
        for cell in row.get("cells", []):
            value = cell["value"]
            held.append((row["sheet"], cell["ref"], float(value) if cell["type"] == "number" else value))
    return held


def pages(pdf):
    text = run("pdftotext", "-layout", pdf, "-").stdout
    return [page for page in text.split("\f") if page.strip()]


def part(book, name):
    with zipfile.ZipFile(book) as archive:
        return archive.read(name).decode()


def comments(book):
    with zipfile.ZipFile(book) as archive:
        parts = [n for n in archive.namelist() if re.search(r"comments\d*\.xml$", n) and "threaded" not in n]
        return sorted(set(ref for n in parts for ref in re.findall(r'<comment ref="(\w+)"', archive.read(n).decode())))


def check_report(sample, day, name, header):
    """A report: figures, printed tables, filtered tables."""
    print(name)
    annex("report", SAMPLES / sample, "--as-of", day, "--format", "xlsx", "-o", FOLDER)
    book = FOLDER / f"{name}.xlsx"
    workbook = part(book, "xl/workbook.xml")
    sheets = re.findall(r'<sheet name="([^"]+)"', workbook)
    expect(workbook.count("_xlnm.Print_Titles") == len(sheets) - 1, f"{name}: a table has no repeated header")
    expect("_xlnm._FilterDatabase" in workbook, f"{name}: nothing is filtered")
    for index in range(2, len(sheets) + 1):
        sheet = part(book, f"xl/worksheets/sheet{index}.xml")
        expect('state="frozen"' in sheet, f"{name} › {sheets[index - 1]}: the header is not frozen")
        setup = re.search("<pageSetup[^>]*>", sheet).group()
        expect('paperSize="9"' in setup and 'orientation="landscape"' in setup, f"{name} › {sheets[index - 1]}: not A4 landscape")
    expect(len([n for n in zipfile.ZipFile(book).namelist() if "charts/chart" in n]) > 0, f"{name}: no chart")
    expect(cells(office(book, "xlsx")) == cells(book), f"{name}: other values after LibreOffice")
    for number, page in enumerate(pages(office(book, "pdf")), 1):
        words = " ".join(page.split())
        if number > 2 and not any(word in words for word in header):
            expect(False, f"{name}: page {number} has no header row")
    print("  ", len(pages(FOLDER / "office/pdf" / f"{name}.pdf")), "pages")


def check_annotated(book, original=None):
    """An annotated copy: LibreOffice finds the values and comments that annex finds."""
    print(book.name)
    again = office(book, "xlsx")
    expect(bool(comments(book)) == bool(comments(again)), f"{book.name}: comments lost in LibreOffice")
    expect(set(comments(book)) <= set(comments(again)), f"{book.name}: other comments in LibreOffice")
    if original is not None:
        own = [cell for cell in cells(book) if cell[0] not in ("Phát hiện", "Findings")]
        expect(own == cells(original), f"{book.name}: other values than the list")
    expect(len(pages(office(book, "pdf"))) > 0, f"{book.name}: no page")


FOLDER.mkdir(parents=True, exist_ok=True)
check_report("register-2025.xlsx", "2025-12-31", "notice", ["Tên sản phẩm", "Đơn vị"])
check_report("annex-2023.xlsx", "2023-12-31", "registration-summary", ["Tên sản phẩm", "Phần, đơn vị", "Loại hình", "TT"])
for sample in ("annex-2023.xlsx", "register-2025.xlsx"):
    annex("check", SAMPLES / sample, "--as-of", "2026-06-30", "--terms", "--annotate", FOLDER / f"annotated-{sample}")
    check_annotated(FOLDER / f"annotated-{sample}", SAMPLES / sample)
annex("convert", SAMPLES / "register-2025.csv", "--format", "xlsx", "-o", FOLDER / "tidy.xlsx")
print("tidy.xlsx")
expect(cells(office(FOLDER / "tidy.xlsx", "xlsx")) == cells(FOLDER / "tidy.xlsx"), "tidy.xlsx: other values")
for book in sorted((FOLDER / "others").glob("*.xls[xm]")):
    check_annotated(book)
print(f"{len(failures)} failures")
sys.exit(1 if failures else 0)
