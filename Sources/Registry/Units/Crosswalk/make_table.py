"""Makes ../UnitTable+Data.swift of the crosswalk: make_table.py [--check]

The table is four texts that stand in the program as they are: nothing is parsed or copied when it starts, and pages of
it are read only where a unit is looked up. Numbers are digits of base 64, `0` to `o` in ASCII order, the highest first.

names    every distinct name, each ended by a line feed
units    twelve digits a unit: where its name begins, the unit it belongs to, its code, where its successors begin
         (they end where those of the next unit begin), three digits each. In the order: old provinces, old districts,
         old communes, new provinces, new communes, other spellings; each group ordered by what it belongs to.
         An old province belongs to the new one that it is now in, another spelling to the unit it is of.
next     three digits each: the new communes that old communes became
index    seven digits a unit: four of a hash of the letters of its name without title and marks, three of the unit;
         ordered, for a binary search
"""

import csv
import pathlib
import re
import sys
import unicodedata

HERE = pathlib.Path(__file__).resolve().parent
TITLES = ["Thành phố", "Thị trấn", "Thị xã", "Đặc khu", "Huyện", "Phường", "Quận", "Tỉnh", "Xã"]
NONE = 0o777777
# Names that lists go on using: a province called otherwise until 2025-01-01, and other spellings.
OTHER_NAMES = {
    "Thành phố Huế": ["Tỉnh Thừa Thiên Huế"], "Thành phố Hồ Chí Minh": ["Thành phố HCM"],
    "Tỉnh Đắk Lắk": ["Tỉnh Đăk Lăk"], "Tỉnh Đắk Nông": ["Tỉnh Đăk Nông"],
}


def rows(name):
    with open(HERE / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def cased(name):
    """The name with its title as titles are written: the source has «Thị Trấn Prao» too."""
    for title in TITLES:
        if name.casefold().startswith(title.casefold() + " "):
            return title + name[len(title):]
    return name


def letters(name):
    """What names are looked up by: the letters and digits of the name without its title, tones and marks."""
    for title in TITLES:
        if name.startswith(title + " "):
            name = name[len(title):]
    plain = unicodedata.normalize("NFD", name.casefold()).replace("đ", "d")
    plain = re.sub("[^a-z0-9]", "", plain)
    return str(int(plain)) if plain.isdigit() else plain


def letters_hash(text):
    """FNV-1a of 32 bits, its lower 24."""
    value = 2166136261
    for byte in text.encode():
        value = (value ^ byte) * 16777619 & 0xFFFFFFFF
    return value & 0xFFFFFF


def digits(value, count):
    assert 0 <= value < 64**count, value
    return "".join(chr(0x30 + (value >> 6 * place & 63)) for place in reversed(range(count)))


def distinct(items):
    return list(dict.fromkeys(items))


class Table:
    """Units in their order, each with its name, owner, code and successors."""

    def __init__(self):
        self.units = []
        self.number = {}

    def add(self, key, name, owner, code=""):
        self.number[key] = len(self.units)
        self.units.append([name, owner, int(code) if code else NONE, []])


def table():
    crosswalk = rows("crosswalk_vietnam.csv")
    for row in crosswalk:
        for column in ("old_province", "old_district", "old_commune", "new_province", "new_commune"):
            row[column] = cased(row[column])
    spellings = {row["old_code"]: row for row in rows("crosswalk_laichau.csv")}
    result = Table()
    old_provinces = distinct(row["old_province"] for row in crosswalk)
    districts = sorted(
        distinct((row["old_province"], row["old_district"]) for row in crosswalk), key=lambda it: old_provinces.index(it[0]))
    place = {district: index for index, district in enumerate(districts)}
    by_place = sorted(crosswalk, key=lambda row: place[row["old_province"], row["old_district"]])
    for name in old_provinces:
        result.add(("old", name), name, None)
    for province, name in districts:
        result.add(("old", province, name), name, result.number["old", province])
    for row in by_place:
        district = ("old", row["old_province"], row["old_district"])
        if row["old_commune"] and ("old", row["old_code"]) not in result.number:
            name = spellings.get(row["old_code"], row)["old_commune"]
            result.add(("old", row["old_code"]), name, result.number[district], row["old_code"])
    counts = [len(old_provinces), len(districts), len(result.units) - len(old_provinces) - len(districts)]
    new_provinces = distinct(row["new_province"] for row in crosswalk)
    for name in new_provinces:
        result.add(("new", name), name, NONE)
    for row in sorted(crosswalk, key=lambda row: (new_provinces.index(row["new_province"]), row["new_code"])):
        if ("new", row["new_code"]) not in result.number:
            result.add(("new", row["new_code"]), row["new_commune"], result.number["new", row["new_province"]], row["new_code"])
    counts += [len(new_provinces), len(result.units) - sum(counts) - len(new_provinces)]
    for row in by_place:
        old = ("old", row["old_code"]) if row["old_commune"] else ("old", row["old_province"], row["old_district"])
        unit = result.units[result.number[old]]
        unit[3].append(result.number["new", row["new_code"]])
        province = result.units[result.number["old", row["old_province"]]]
        assert province[1] in (None, result.number["new", row["new_province"]]), row
        province[1] = result.number["new", row["new_province"]]
    add_spellings(result, crosswalk, spellings)
    return result, counts


def add_spellings(result, crosswalk, spellings):
    for row in crosswalk:
        if row["old_code"] in spellings:
            number = result.number["old", row["old_code"]]
            other = spellings[row["old_code"]]
            for name in (row["old_commune"], other["old_commune_gso_spelling"]):
                if name and name.casefold() != result.units[number][0].casefold():
                    result.add(("other", name), name, number)
    for name, others in OTHER_NAMES.items():
        for period in ("old", "new"):
            if (period, name) in result.number:
                for other in others:
                    result.add((period, "other", other), other, result.number[period, name])


def swift(name, comment, text):
    lines = []
    width = 110
    for start in range(0, len(text), width):
        lines.append(text[start:start + width] + ("\\#" if start + width < len(text) else ""))
    body = "\n".join("    " + line for line in lines)
    return f'  /// {comment}\n  static let {name}: StaticString = #"""\n{body}\n    """#\n'


def main():
    result, counts = table()
    names = distinct(unit[0] for unit in result.units)
    begin, offset = {}, 0
    for name in names:
        begin[name] = offset
        offset += len(name.encode()) + 1
    units, following = "", []
    for name, owner, code, successors in result.units:
        units += digits(begin[name], 3) + digits(owner, 3) + digits(code, 3) + digits(len(following), 3)
        following += successors
    units += digits(0, 3) + digits(NONE, 3) + digits(NONE, 3) + digits(len(following), 3)
    index = sorted((letters_hash(letters(unit[0])), number) for number, unit in enumerate(result.units))
    kinds = ["oldProvinces", "districts", "oldCommunes", "newProvinces", "newCommunes"]
    text = "// Made by Crosswalk/make_table.py, which says what stands here: not to be edited. Licence: Crosswalk/LICENCE.md.\n"
    text += "// swift-format-ignore-file\n\nextension UnitTable {\n"
    text += "".join(f"  static let {kind}Count = {count}\n" for kind, count in zip(kinds, counts))
    text += f"  static let otherSpellingsCount = {len(result.units) - sum(counts)}\n\n"
    # A name is one line of the text, so that it reads as a list; the others are digits.
    body = "\n".join("    " + name for name in names)
    text += f'  /// Every distinct name, each ended by a line feed.\n  static let names: StaticString = #"""\n{body}\n\n    """#\n\n'
    text += swift("units", "Twelve digits a unit, and one more unit for the end of the last one's successors.", units) + "\n"
    text += swift("next", "Three digits each: the new communes that old ones became.", "".join(digits(it, 3) for it in following)) + "\n"
    text += swift("index", "Seven digits a unit, ordered: a hash of its letters, and the unit.", "".join(digits(h, 4) + digits(n, 3) for h, n in index))
    text += "}\n"
    target = HERE.parent / "UnitTable+Data.swift"
    if sys.argv[1:] == ["--check"]:
        sys.exit(0 if target.read_text(encoding="utf-8") == text else f"{target.name} is not what the crosswalk gives: make units")
    target.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
