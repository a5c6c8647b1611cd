"""Drives the web pages of reports in headless Chromium: browse.py ANNEX FOLDER [NAME…]

Renders the samples and a register of 5,000 rows into FOLDER, and uses each page as a reader would. What pages show is
reckoned anew here, from the document as it stands, and compared. With names, only the tests that contain one are run.
"""

import csv
import datetime
import os
import statistics
import subprocess
import sys
import traceback

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "Bench"))

import make_list  # noqa: E402
from chromium import Chromium  # noqa: E402
from reading import Document, folded_words, words  # noqa: E402

LIMIT_MS = 100
SCRIPTS = os.path.join(os.path.dirname(__file__), "page.js")


def same(actual, expected, what):
    if actual != expected:
        raise AssertionError(f"{what}: {str(actual)[:300]} instead of {str(expected)[:300]}")


def holds(condition, what):
    if not condition:
        raise AssertionError(what)


class Page:
    """A rendered report in the browser."""

    def __init__(self, browser, name, path):
        self.browser, self.name, self.address = browser, name, "file://" + os.path.abspath(path)

    def open(self, figure=""):
        self.browser.open(self.address + figure)
        with open(SCRIPTS, encoding="utf-8") as file:
            self.browser.evaluate(file.read())

    def ask(self, expression):
        return self.browser.evaluate(expression)

    def document(self):
        return Document(self.ask("readLists()"))


# What a reader does, one function each.


def every_figure_shows_as_many_rows_as_it_says(page):
    page.open()
    links = page.ask("tryFigures()")
    holds(len(links) > 10, f"only {len(links)} figures have rows")
    for link in links:
        same(link["rows"], link["says"], f"{link['place']} {link['name']}")
        same(link["chip"], link["says"], f"the line about {link['name']}")


def every_bar_is_a_link(page):
    page.open()
    same(page.ask("document.querySelectorAll('.chart svg g > rect').length"), 0, "bars without rows")


def search_finds_words_with_and_without_accents(page):
    page.open()
    for items in page.document().lists:
        texts = [record.text for record in items.records]
        for query in queries(items):
            exact = folded_words(query) != words(query)
            wanted = [
                index for index, text in enumerate(texts)
                if all(any(word.startswith(part) for word in (words(text) if exact else folded_words(text)))
                       for part in words(query))
            ]
            shown = page.ask(f"search({items.name!r}, {query!r})")
            same(shown["rows"], wanted, f"«{query}» in {items.name}")
            same(shown["count"], len(wanted), f"the counter for «{query}»")
            same(shown["torn"], 0, f"rows without all their cells for «{query}»")
        page.ask(f"reset({items.name!r})")


def queries(items):
    """A place or a name as it is written, its words without accents, half a word, two far apart, nothing there is."""
    text = items.records[len(items.records) // 2].text
    some = words(text)
    plain = folded_words(text)
    return [
        " ".join(some[:3]), " ".join(plain[:3]).upper(), plain[len(plain) // 2][:2], f"{plain[-1]} {plain[0]}",
        "qqq zzz", "ban bo", "d",
    ]


def filters_part_a_list(page):
    page.open()
    for items in page.document().lists:
        for choice in page.ask(f"tryFilters({items.name!r})"):
            same(sum(choice["counts"]), len(items.records), f"the values of {choice['title']} in {items.name}")
            holds(all(count > 0 for count in choice["counts"]), f"a value of {choice['title']} that no row has")


def columns_sort_as_a_dictionary_does(page):
    page.open()
    for items in page.document().lists:
        before = page.ask(f"shape({items.name!r})")
        for column in range(items.columns):
            for is_descending in (False, True):
                shown = page.ask(f"sort({items.name!r}, {column})")
                same(shown["sorted"], "descending" if is_descending else "ascending", f"aria-sort of {column}")
                same(shown["rows"], items.sorted(column, is_descending), f"{items.name} by column {column}")
                same(shown["torn"], 0, "rows without all their cells")
            shown = page.ask(f"sort({items.name!r}, {column})")
            same(shown["sorted"], None, "aria-sort after the third time")
        same(page.ask(f"shape({items.name!r})"), before, f"{items.name} after sorting")


def a_narrowed_list_merges_again(page):
    page.open()
    for items in page.document().lists:
        before = page.ask(f"shape({items.name!r})")
        for query in queries(items):
            page.ask(f"search({items.name!r}, {query!r})")
        page.ask(f"reset({items.name!r})")
        same(page.ask(f"shape({items.name!r})"), before, f"{items.name} after searching")


def a_figure_in_the_address_is_opened(page):
    page.open()
    name = page.ask("document.querySelector('.card a.figure').getAttribute('href')")
    page.open(name)
    page.browser.settle()
    holds(page.ask("!document.querySelector('.chip').hidden"), "nothing says whose rows are shown")
    holds(page.ask("document.activeElement.matches('.grid')"), "the list has not the focus")
    page.ask("document.querySelector('.chip button').click()")
    holds(page.ask("document.querySelector('.chip').hidden"), "the line is still there")
    same(page.ask("location.hash"), "", "the address")
    page.ask("frame()")
    same(page.ask("document.querySelectorAll('tbody tr[hidden]').length"), 0, "hidden rows")


def a_keyboard_reaches_everything(page):
    page.open()
    count = page.ask("countStops()")
    seen = []
    for _ in range(count + 20):
        page.browser.press("Tab")
        stop = page.ask("describeStop()")
        # Behind the last stop the focus leaves the page, or, where there is no window around it, begins anew.
        if stop is None or seen and stop["order"] == seen[0]["order"]:
            break
        seen.append(stop)
        holds(stop["isSeen"], f"{stop['name']} has the focus and is not in sight")
        holds(stop["isMarked"], f"{stop['name']} does not show its focus")
    same(len(seen), count, "stops of the keyboard")
    same([stop["order"] for stop in seen], sorted(stop["order"] for stop in seen), "their order")
    same(seen[0]["name"], "#document", "the first stop")


def keys_do_what_a_mouse_does(page):
    page.open()
    page.ask("document.querySelector('.card a.figure').focus()")
    page.browser.press("Enter")
    page.browser.settle()
    holds(page.ask("!document.querySelector('.chip').hidden"), "Enter on a figure shows no rows")
    page.ask("document.querySelector('.chip button').focus()")
    page.browser.press("Enter")
    page.browser.settle()
    holds(page.ask("document.activeElement === document.querySelector('.card a.figure')"), "the focus is lost")
    page.ask("document.querySelector('.chart svg a').focus()")
    page.browser.press("Enter")
    page.browser.settle()
    holds(page.ask("!document.querySelector('.chip').hidden"), "Enter on a bar shows no rows")
    page.ask("document.querySelector('.list thead button').focus()")
    page.browser.press("Enter")
    holds(page.ask("document.querySelector('[aria-sort]') !== null"), "Enter on a head does not sort")


def findings_lead_to_their_rows(page):
    page.open()
    for row in page.ask("[...document.querySelectorAll('#findings td a')].map(a => a.getAttribute('href'))")[:50]:
        page.ask(f"openAddress({row!r})")
        holds(page.ask("document.querySelector('tr:target')?.offsetParent !== null"), f"{row} is not shown")


def words_are_read_in_both_schemes(page):
    for scheme in ("light", "dark"):
        page.browser.prefer(scheme)
        page.open(page.ask("document.querySelector('.card a.figure')?.getAttribute('href') ?? ''"))
        faint = page.ask("faintWords()")
        same(faint, [], f"words too faint in the {scheme} scheme")
    page.browser.prefer("light")


def a_telephone_does_not_scroll_sideways(page):
    page.browser.resize(360, 740, is_phone=True)
    page.open(page.ask("document.querySelector('.card a.figure')?.getAttribute('href') ?? ''"))
    page.browser.settle()
    same(page.ask("document.documentElement.scrollWidth"), 360, "the width of the page")
    same(page.ask("outside(360)"), [], "controls and charts beyond the edge")
    page.browser.resize(1200, 900)


def paper_has_the_document_alone(page):
    page.open()
    whole = pages(page.browser.paper())
    page.open(page.ask("document.querySelector('.card a.figure').getAttribute('href')"))
    page.browser.settle()
    same(pages(page.browser.paper()), whole, "pages of a narrowed list")
    page.browser.prefer("light", "print")
    same(page.ask("printed()"), [], "parts that are not the document's, on paper")
    page.browser.prefer("light")
    page.browser.allow_scripts(False)
    page.browser.open(page.address)
    same(pages(page.browser.paper()), whole, "pages without a script")
    page.browser.allow_scripts(True)


def pages(paper):
    return paper.count(b"/Type /Page\n") + paper.count(b"/Type /Page ") or paper.count(b"/Type/Page/")


def without_a_script_everything_is_there(page):
    page.open()
    rows = page.ask("document.querySelectorAll('tbody tr').length")
    page.browser.allow_scripts(False)
    page.browser.open(page.address)
    same(page.ask("[...document.querySelectorAll('tbody tr')].filter(row => !row.hidden).length"), rows, "rows")
    same(page.ask("[...document.querySelectorAll('form, thead button, .chip')].filter(x => x.offsetParent).length"), 0,
         "controls that would do nothing")
    missing = page.ask("""[...document.querySelectorAll("a[href^='#']")]
      .map(a => a.getAttribute("href").slice(1)).filter(id => !document.getElementById(id))""")
    same(missing, [], "links that lead nowhere")
    page.browser.allow_scripts(True)


def a_long_list_goes_on_where_one_reads_on(page):
    page.open()
    items = max(page.document().lists, key=lambda items: len(items.records))
    page.ask(f"timeSearch({items.name!r}, 'd')")
    page.browser.settle()
    for _ in range(3):
        before = page.ask(f"shown(listOf({items.name!r}))")
        if len(before["rows"]) == before["count"]:
            return
        page.ask(f"listOf({items.name!r}).querySelector('.more').scrollIntoView()")
        page.browser.settle()
        after = page.ask(f"shown(listOf({items.name!r}))")
        holds(len(after["rows"]) > len(before["rows"]), "no more rows where the list ends")
        same(after["torn"], 0, "rows without all their cells")


def a_long_list_stays_quick(page):
    page.open()
    items = max(page.document().lists, key=lambda items: len(items.records))
    times = [page.ask(f"timeSearch({items.name!r}, {text!r})")
             for text in ("m", "ma", "mat", "mat o", "mat ong", "mat", "xa", "xa ban", "xa ban bo", "zz", "") * 3]
    times += [time for select in (0, 1) for time in page.ask(f"timeFilter({items.name!r}, {select})")]
    middle = statistics.median(times)
    print(f"    {len(items.records)} rows: {middle:.0f} ms, at most {max(times):.0f} ms", flush=True)
    if len(items.records) > 2000:
        holds(middle < LIMIT_MS, f"a filter takes {middle:.0f} ms")


TESTS = [
    every_figure_shows_as_many_rows_as_it_says, every_bar_is_a_link, search_finds_words_with_and_without_accents,
    filters_part_a_list, columns_sort_as_a_dictionary_does, a_narrowed_list_merges_again,
    a_figure_in_the_address_is_opened, a_keyboard_reaches_everything, keys_do_what_a_mouse_does,
    findings_lead_to_their_rows, words_are_read_in_both_schemes, a_telephone_does_not_scroll_sideways,
    paper_has_the_document_alone, without_a_script_everything_is_there,
    a_long_list_goes_on_where_one_reads_on, a_long_list_stays_quick,
]
# Thousands of sheets of paper and of stops would tell nothing new.
NOT_LONG = {a_keyboard_reaches_everything, paper_has_the_document_alone, words_are_read_in_both_schemes}
# An index has links and figures and no lists.
INDEX = {words_are_read_in_both_schemes, a_telephone_does_not_scroll_sideways, without_a_script_everything_is_there}


def write_valid(count, path):
    """A register of so many products, all of them valid at the end of 2025: one list that long."""
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(make_list.HEADER)
        for number, row in enumerate(make_list.rows(count)):
            day = datetime.date(2023, 1, 1) + datetime.timedelta(days=number * 7 % 1000)
            writer.writerow(row[:-1] + (day.strftime("%d/%m/%Y"),))


def render(annex, folder):
    """The pages to look at: name, path."""
    os.makedirs(folder, exist_ok=True)
    register = os.path.join(folder, "register-5000.csv")
    write_valid(5000, register)
    runs = [
        ("register", ["samples/register-2025.xlsx", "--as-of", "2025-12-31"]),
        ("internal", ["samples/register-2025.csv", "--as-of", "2024-06-30", "--internal", "--lang", "en"]),
        ("annex", ["samples/annex-2023.xlsx", "--as-of", "2023-04-30"]),
        ("scholarships", ["samples/scholarships-2025.csv", "--as-of", "2025-10-01", "--profile", "khuyen-hoc"]),
        ("long", [register, "--as-of", "2025-12-31"]),
    ]
    for name, arguments in runs:
        output = os.path.join(folder, name)
        made = subprocess.run(
            [annex, "report", *arguments, "--format", "html", "-o", output], check=True, capture_output=True, text=True)
        yield name, made.stdout.split("\n")[0]
    indexed = os.path.join(folder, "indexed")
    for name, arguments in runs[:3]:
        output = os.path.join(indexed, name)
        subprocess.run([annex, "report", *arguments, "-o", output], check=True, capture_output=True)
    made = subprocess.run([annex, "index", indexed], check=True, capture_output=True, text=True)
    yield "index", made.stdout.strip()


def main():
    annex, folder, chosen = sys.argv[1], sys.argv[2], sys.argv[3:]
    browser = Chromium()
    failures = 0
    try:
        browser.resize(1200, 900)
        for name, path in render(annex, folder):
            page = Page(browser, name, path)
            print(name, flush=True)
            for test in TESTS:
                if name == "long" and test in NOT_LONG or name == "index" and test not in INDEX:
                    continue
                if chosen and not any(part in f"{name} {test.__name__}" for part in chosen):
                    continue
                title = test.__name__.replace("_", " ")
                try:
                    test(page)
                    same(browser.complaints, [], "the console")
                    same(browser.requests, [], "requests")
                    print(f"  ok    {title}", flush=True)
                except Exception as error:
                    failures += 1
                    reason = str(error) if isinstance(error, AssertionError) else traceback.format_exc()
                    print(f"  FAILS {title}: {reason}", flush=True)
                    browser.allow_scripts(True)
                    browser.prefer("light")
                    browser.resize(1200, 900)
    finally:
        browser.close()
    if failures:
        sys.exit(f"{failures} tests fail")


if __name__ == "__main__":
    main()
