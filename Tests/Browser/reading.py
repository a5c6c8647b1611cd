"""What a list of a page holds, and how it is searched and ordered, reckoned apart from the page's own script."""

import re
import unicodedata

LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
TONES = "\u0300\u0309\u0303\u0301\u0323"


def words(text):
    """The words of a text in small letters, accents kept."""
    return re.findall(r"[^\W_]+", unicodedata.normalize("NFC", text.lower()))


def folded_words(text):
    """The words of a text without accents."""
    plain = unicodedata.normalize("NFD", text.lower()).replace("đ", "d")
    return words("".join(sign for sign in plain if not unicodedata.combining(sign)))


def collation(text):
    """What texts are ordered by: of each syllable its letters, then its tones; numbers by value."""
    parts = []
    for part in re.findall(r"\d+|[^\W\d_]+|.", unicodedata.normalize("NFC", text.lower()), re.S):
        if part.isdigit():
            parts += [(1, len(part.lstrip("0") or "0"), part.lstrip("0") or "0")]
        elif part[0].isalpha():
            letters, tones = [], []
            for letter in part:
                signs = unicodedata.normalize("NFD", letter)
                tone = next((sign for sign in signs if sign in TONES), "")
                base = unicodedata.normalize("NFC", signs.replace(tone, "") if tone else signs)
                letters.append(LETTERS.find(base))
                tones.append(TONES.find(tone) + 1 if tone else 0)
            parts += [(2, letter, "") for letter in letters] + [(-1, 0, "")] + [(-1, tone, "") for tone in tones]
        else:
            parts.append((0, ord(part), ""))
    return parts


class Record:
    def __init__(self, entry):
        self.cells = entry["cells"]
        self.orders = entry["orders"]
        self.text = " ".join(entry["bands"] + self.cells)


class Items:
    """One list: its records in the order of the document, merged cells filled down."""

    def __init__(self, entry):
        self.name, self.columns = entry["name"], entry["columns"]
        self.records = [Record(record) for record in entry["records"]]

    def sorted(self, column, is_descending):
        """The numbers of the records in the order of a column: blanks last, equal ones as they stand."""
        def key(index):
            record = self.records[index]
            text, order = record.cells[column].strip(), record.orders[column]
            if order is None and text.isdigit():
                order = text
            return float(order) if order is not None else collation(text)

        filled = [index for index, record in enumerate(self.records) if record.cells[column].strip()]
        blank = [index for index, record in enumerate(self.records) if not record.cells[column].strip()]
        # A column of numbers and texts has no order of its own that could be told apart from the page's.
        if len({isinstance(key(index), float) for index in filled}) > 1:
            raise ValueError(f"column {column} of {self.name} mixes numbers and texts")
        return sorted(filled, key=key, reverse=False) + blank if not is_descending else descending(filled, key) + blank


def descending(indexes, key):
    """From the last to the first, equal ones in their order."""
    result = sorted(reversed(indexes), key=key)
    result.reverse()
    return result


class Document:
    def __init__(self, entries):
        self.lists = [Items(entry) for entry in entries]
