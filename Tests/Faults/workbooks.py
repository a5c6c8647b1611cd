"""Workbooks of the size of samples/annex-2023.xlsx, each with products and producers of its own.

    workbooks.py COUNT FOLDER

The same arguments always give the same bytes.
"""

import pathlib
import re
import sys
import zipfile

SAMPLE = pathlib.Path(__file__).parents[2] / "samples/annex-2023.xlsx"
STRINGS = "xl/sharedStrings.xml"
# Names of products and producers; not headings, places, telephones and totals, and not «Hộ kinh doanh» alone, which is no
# name: with a number it would be one, the same of twenty households.
NAME = re.compile(r"<t>((?!Hộ [Kk]inh doanh *</t>)(?:Tinh dầu|Đông trùng|Bột|Công ty|HTX|Hợp tác xã|Hộ|Chè|Trà|Mật|Gạo|Miến|Thịt|Rượu)[^<:]*)</t>")


def parts():
    with zipfile.ZipFile(SAMPLE) as book:
        return [(name, book.read(name)) for name in book.namelist()]


def write(path, number, content=None, word=""):
    """Writes the workbook of a number; `word` makes another of the same number."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for name, data in content or parts():
            if name == STRINGS:
                text = data.decode()
                data = NAME.sub(lambda found: f"<t>{found[1]} {number}{word}</t>", text).encode()
            book.writestr(zipfile.ZipInfo(name, (2025, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)


def make(count, folder):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    content = parts()
    for number in range(1, count + 1):
        write(folder / f"annex-{number:04d}.xlsx", number, content)


if __name__ == "__main__":
    make(int(sys.argv[1]), sys.argv[2])
