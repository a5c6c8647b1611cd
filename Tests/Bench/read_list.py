"""Reads every cell of a list with another reader: read_list.py READER FILE

Prints how many cells hold anything and the bytes of all their texts, so that a benchmark can see that readers saw the
same.
"""

import sys


def calamine(path):
    from python_calamine import CalamineWorkbook

    return CalamineWorkbook.from_path(path).get_sheet_by_index(0).iter_rows()


def openpyxl(path):
    from openpyxl import load_workbook

    return load_workbook(path, read_only=True).worksheets[0].iter_rows(values_only=True)


def count(rows):
    cells = text = 0
    for row in rows:
        for value in row:
            if value is not None and value != "":
                cells += 1
                if isinstance(value, str):
                    text += len(value.encode())
    return cells, text


def polars(path):
    import polars

    if path.endswith(".csv"):
        frame = polars.read_csv(path, infer_schema=False, has_header=False)
    else:
        frame = polars.read_excel(path, has_header=False, infer_schema_length=None)
    return frame


if __name__ == "__main__":
    reader, path = sys.argv[1], sys.argv[2]
    if reader == "polars":
        # A data frame holds the cells already; walking it in Python would measure Python.
        frame = polars(path)
        if "--check" in sys.argv:
            print(*count(frame.iter_rows()))
        else:
            print(frame.shape)
    else:
        print(*count(globals()[reader](path)))
