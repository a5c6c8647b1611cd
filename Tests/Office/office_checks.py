"""What LibreOffice makes of the documents annex writes: `make test-office`.

Every document is opened, printed and saved again by LibreOffice, and looked at page by page. To check another kind of
file, add its format to a case of CASES and a function to CHECKS.

usage: office_checks.py ANNEX FOLDER
"""

import csv
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as xml
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# A merge of so few rows stays on one page (WordTable.shortMerge).
SHORT_MERGE = 8

failures = []


def expect(condition, what):
    if not condition:
        failures.append(what)
        print(f"  ✗ {what}")


# --- programs -----------------------------------------------------------------------------------------------------


def run(*command):
    result = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    if result.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\nended with {result.returncode}: {result.stderr}")
    return result.stdout


def converted(path, kind, folder):
    """A document opened by LibreOffice and saved as another kind."""
    folder.mkdir(parents=True, exist_ok=True)
    profile = folder.parent / "profile"
    run("soffice", f"-env:UserInstallation=file://{profile.resolve()}", "--headless", "--convert-to", kind, "--outdir",
        folder, path)
    result = folder / f"{path.stem}.{kind.split(':')[0]}"
    if not result.exists():
        sys.exit(f"{path}: LibreOffice could not open it")
    return result


class Pages:
    """A PDF, page by page."""

    def __init__(self, path):
        sizes = re.findall(r"Page +\d+ size: +([\d.]+) x ([\d.]+)", run("pdfinfo", "-l", 9999, path))
        self.count = len(sizes)
        self.lie = ["landscape" if float(width) > float(height) else "portrait" for width, height in sizes]
        self.sizes = {tuple(sorted((round(float(width)), round(float(height))))) for width, height in sizes}
        pages = range(1, self.count + 1)
        self.texts = [run("pdftotext", "-layout", "-f", page, "-l", page, path, "-") for page in pages]
        # What stands in the top margin of 20 mm, in points.
        self.numbers = [
            run("pdftotext", "-r", 72, "-x", 0, "-y", 0, "-W", 900, "-H", 55, "-f", page, "-l", page, path, "-").strip()
            for page in pages
        ]

    def sections(self):
        """Numbers of pages, counted from 0, by the sections that begin without a page number."""
        found = []
        for page, number in enumerate(self.numbers):
            if number == "":
                found.append([])
            found[-1].append(page)
        return found


# --- what a document holds ----------------------------------------------------------------------------------------


def document(path):
    return xml.fromstring(zipfile.ZipFile(path).read("word/document.xml"))


def texts(path):
    """The paragraphs of a document that say something."""
    found = []
    for paragraph in document(path).iter(WORD + "p"):
        text = "".join(part.text or "" for part in paragraph.iter(WORD + "t"))
        if text.strip():
            found.append(text)
    return found


def lists(path):
    """The tables with a repeated head, as rows of (texts, whether each cell is covered from above)."""
    found = []
    for table in document(path).iter(WORD + "tbl"):
        rows = table.findall(WORD + "tr")
        if rows[0].find(f"{WORD}trPr/{WORD}tblHeader") is None:
            continue
        found.append([
            [
                ("".join(part.text or "" for part in cell.iter(WORD + "t")), is_covered(cell))
                for cell in row.findall(WORD + "tc")
            ]
            for row in rows
        ])
    return found


def is_covered(cell):
    merge = cell.find(f"{WORD}tcPr/{WORD}vMerge")
    return merge is not None and merge.get(WORD + "val") is None


def words(text):
    return " ".join(text.split())


# --- checks -------------------------------------------------------------------------------------------------------


def check_docx(path, case, folder):
    pdf = converted(path, "pdf", folder / "pdf")
    pages = Pages(pdf)
    saved = converted(path, "docx:MS Word 2007 XML", folder / "saved")
    expect(texts(saved) == texts(path), "saved again by LibreOffice, the words are others")
    expect(pages.sizes == {(595, 842)}, f"pages that are not A4: {pages.sizes}")

    sections = pages.sections()
    expect(len(sections) == 1 + case["annexes"], f"{len(sections)} sections begin without a page number")
    for section in sections:
        numbers = [pages.numbers[page] for page in section[1:]]
        expect(numbers == [str(number) for number in range(2, len(section) + 1)], f"pages are numbered {numbers}")
    expect({pages.lie[page] for page in sections[0]} == {"portrait"}, "the letter does not lie upright")
    expect(len(sections[0]) == case["letter"], f"the letter has {len(sections[0])} pages")
    for section in sections[1:]:
        expect({pages.lie[page] for page in section} == {"landscape"}, "a list does not lie across")

    tables = lists(path)[-case["annexes"]:]
    for table, section in zip(tables, sections[1:]):
        check_list(table, [pages.texts[page] for page in section])
    for pattern in case.get("says", []):
        expect(re.search(pattern, "\n".join(pages.texts)), f"nowhere in the pages: {pattern}")
    return pages


def check_list(table, pages):
    """A list on its pages: the head on each, no short merge torn, no value missing."""
    head = [words(text) for text, _ in table[0]]
    for page in pages:
        seen = set(words(page).split())
        expect(all(word in seen for title in head for word in title.split()), "a page of a list without its head")
    joined = [words(page) for page in pages]
    rows = [row for row in table[1:] if len(row) == len(head)]
    keys = [index for index, title in enumerate(head) if title == "Số quyết định"]
    if not keys:
        return
    # The rows stand in their order, one decision a row: so each row's page is known.
    places = [page for page, text in enumerate(joined) for _ in re.findall(r"\d+/QĐ-UBND", text)]
    expect(len(places) == len(rows), f"{len(rows)} rows, {len(places)} on the pages")
    entity = head.index("Tên chủ thể")
    start = 0
    for index in range(1, len(rows) + 1):
        if index < len(rows) and rows[index][entity][1]:
            continue
        name = words(rows[start][entity][0])
        if index - start <= SHORT_MERGE:
            expect(len(set(places[start:index])) == 1, f"{name}: its products are on {set(places[start:index])}")
        expect(all(word in joined[places[start]] for word in name.split()), f"{name}: not beside its products")
        start = index


CHECKS = {"docx": check_docx}


def made_list(path):
    """A register in which one producer has forty products, among some that have few."""
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["TT", "Tên sản phẩm", "Tên chủ thể", "Địa chỉ", "Xã, phường", "Hạng sao", "Số quyết định",
                         "Ngày quyết định"])
        number = 0
        for producer, count in enumerate([5, 3, 40, 8, 1, 7, 6, 2, 8, 4]):
            for product in range(count):
                number += 1
                writer.writerow([
                    number, f"Chè Shan tuyết {producer + 1}.{product + 1}", f"Hợp tác xã Trái Tim số {producer + 1}",
                    f"Bản Sin Suối Hồ {producer + 1}", "Xã Bản Bo", 3 + product % 2, f"{number}/QĐ-UBND", "05/01/2025"])
    return path


def restyled(annex, folder):
    """The styles saved by LibreOffice, under ids of its own, give the same document."""
    templates = folder / "templates"
    shutil.copytree(ROOT / "templates", templates, dirs_exist_ok=True)
    saved = converted(templates / "office/notice.docx", "docx:MS Word 2007 XML", folder / "saved")
    saved.replace(templates / "office/notice.docx")
    register = ROOT / "samples/register-2025.xlsx"
    run(annex, "report", register, "--as-of", "2025-12-31", "-o", folder / "own", "--format", "docx")
    run(annex, "report", register, "--as-of", "2025-12-31", "-o", folder / "other", "--format", "docx", "--templates",
        templates)
    own, other = (converted(folder / name / "notice.docx", "pdf", folder / f"{name}-pdf") for name in ("own", "other"))
    expect("Quchiu" in zipfile.ZipFile(folder / "other/notice.docx").read("word/document.xml").decode(),
           "a style that LibreOffice renamed was not found")
    expect(Pages(own).texts == Pages(other).texts, "with styles saved by LibreOffice the pages are others")
    return Pages(other)


def printed(annex, folder):
    """Two runs of `--format pdf` give the same bytes."""
    for name in ("first", "second"):
        run(annex, "report", ROOT / "samples/annex-2023.xlsx", "--as-of", "2023-12-31", "-o", folder / name, "--format",
            "pdf")
    first, second = (folder / name / "registration-summary.pdf" for name in ("first", "second"))
    expect(first.read_bytes() == second.read_bytes(), "printed twice, the PDF is not the same")
    expect(re.search(r"Tagged: +yes", run("pdfinfo", first)), "the PDF cannot be listened to: it has no tags")
    return Pages(first)


def main(annex, work):
    samples = ROOT / "samples"
    work.mkdir(parents=True, exist_ok=True)
    cases = {
        "register-2025": {
            "list": samples / "register-2025.xlsx", "as_of": "2025-12-31", "formats": ["docx"], "letter": 2, "annexes": 2,
            "says": [r"Số:\s{6,}/SNNMT", r"Lai Châu, ngày\s+tháng\s+năm ……", "191 sản phẩm", "104 sản phẩm", r"Như trên;"],
        },
        "annex-2023": {
            "list": samples / "annex-2023.xlsx", "as_of": "2023-12-31", "formats": ["docx"], "letter": 2, "annexes": 1,
            "says": ["105 sản phẩm của 57 chủ thể", "NGƯỜI LẬP BIỂU"],
        },
        "forty": {
            "list": made_list(work / "forty.csv"), "as_of": "2025-12-31", "formats": ["docx"], "letter": 2, "annexes": 2,
            "says": ["Hợp tác xã Trái Tim số 3"],
        },
    }
    for name, case in cases.items():
        folder = work / name
        run(annex, "report", case["list"], "--as-of", case["as_of"], "-o", folder, "--format", ",".join(case["formats"]))
        for path in sorted(path for path in folder.iterdir() if path.suffix[1:] in CHECKS):
            print(f"{name}: {path.name}")
            pages = CHECKS[path.suffix[1:]](path, case, folder)
            print(f"  {pages.count} pages")
    for check in (restyled, printed):
        print(f"{check.__name__}: {check(annex, work / check.__name__).count} pages")
    if failures:
        sys.exit(f"{len(failures)} checks failed")
    print("all office documents are as they should be")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]))
