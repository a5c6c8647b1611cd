"use strict";

// What the page does when somebody searches, filters, sorts, or asks for the rows behind a figure. It holds no words
// and no data: both stand in the page, which is complete without it.
(() => {
  const toneMarks = "\u0300\u0309\u0303\u0301\u0323";
  const alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
  // Of a list longer than this so many rows are shown at once, and more as a reader comes to their end: laying out
  // thousands of rows anew would take longer than whoever types should wait.
  const longList = 600;
  const rowsAtOnce = 120;
  const number = new Intl.NumberFormat(document.documentElement.lang);

  /** A text as it is searched: small letters without marks, đ as d. */
  function folded(text) {
    return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d");
  }

  /** The words of a text, each after one space. */
  function words(text) {
    return (" " + text.toLowerCase().normalize("NFC")).replace(/[^\p{L}\p{M}\p{N}]+/gu, " ");
  }

  /** What orders texts as Vietnamese dictionaries do: of each syllable the letters, then the tones; numbers by value. */
  function orderOf(text) {
    let key = "";
    let tones = "";
    const endSyllable = () => {
      if (tones) key += "\u0001" + tones;
      tones = "";
    };
    for (const part of text.toLowerCase().normalize("NFD").match(/\d+|[a-zđ]\p{M}*|./gsu) ?? []) {
      if (/^\d/.test(part)) {
        endSyllable();
        const digits = part.replace(/^0+(?=\d)/, "");
        key += "0" + String.fromCharCode(Math.min(digits.length, 255)) + digits;
      } else if (/^[a-zđ]/.test(part)) {
        const tone = [...part].find(mark => toneMarks.includes(mark)) ?? "";
        key += String.fromCharCode(256 + alphabet.indexOf(part.replace(tone, "").normalize("NFC")));
        tones += String.fromCharCode(2 + (tone ? toneMarks.indexOf(tone) + 1 : 0));
      } else {
        endSyllable();
        key += part;
      }
    }
    endSyllable();
    return key;
  }

  function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
  }

  /** One list: its table, its controls, and which of its rows are shown in what order. */
  class List {
    constructor(element) {
      this.element = element;
      this.form = element.querySelector("form.tools");
      this.region = element.querySelector(".grid");
      this.table = element.querySelector("table");
      this.input = this.form.querySelector("input");
      this.selects = [...this.form.querySelectorAll("select")];
      this.counter = this.form.querySelector(".shown b");
      this.figure = null;
      this.column = null;
      this.isDescending = false;
      this.isDocument = true;
      this.frame = 0;
      this.readRows();
      this.bindControls();
      this.bindHeads();
      this.bindMore();
    }

    /** The rows in the order of the document: records, each with the headings above it, and headings. */
    readRows() {
      this.records = [];
      this.bands = [];
      this.order = [];
      this.figures = new Set();
      let open = [];
      for (const body of this.table.tBodies) {
        for (const row of body.rows) {
          if (row.classList.contains("band")) {
            const band = { row, body, level: Number(/level-(\d+)/.exec(row.className)[1]), isShown: true };
            open = open.filter(other => other.level < band.level).concat(band);
            this.bands.push(band);
            this.order.push(band);
            continue;
          }
          const figures = row.dataset.figures?.split(" ") ?? [];
          figures.forEach(figure => this.figures.add(figure));
          const values = row.dataset.values?.split(" ") ?? [];
          const record = { row, body, figures, values, bands: open, isShown: true, isContinued: false };
          this.records.push(record);
          this.order.push(record);
        }
      }
    }

    /** What is searched and sorted by: each record's cells, those merged from above too. Read once, when first asked for. */
    readCells() {
      if (this.merges) return;
      this.merges = [];
      const above = [];
      for (const [index, record] of this.records.entries()) {
        record.cells = [];
        let own = 0;
        for (let column = 0; column < this.heads.length; column++) {
          const merge = above[column];
          if (merge && index < merge.end) {
            record.isContinued = true;
            record.cells.push(merge.cell);
            continue;
          }
          const cell = record.row.cells[own++];
          if (!cell) break;
          record.cells.push(cell);
          if (cell.rowSpan > 1) {
            above[column] = { cell, column, start: index, end: index + cell.rowSpan, copies: null };
            this.merges.push(above[column]);
          }
        }
        const texts = [...record.bands.map(band => band.row), ...record.cells].map(part => part.textContent);
        record.text = words(texts.join(" "));
        record.folded = folded(record.text);
      }
    }

    bindControls() {
      for (const select of this.selects.filter(select => "sort" in select.dataset)) {
        const options = [...select.options].slice(1).map(option => ({ option, key: orderOf(option.text) }));
        select.append(...options.sort((a, b) => compare(a.key, b.key)).map(entry => entry.option));
      }
      this.form.addEventListener("input", () => this.refresh());
      this.form.addEventListener("submit", event => event.preventDefault());
      this.form.addEventListener("reset", event => {
        event.preventDefault();
        if (this.figure !== null) forgetFigure();
        this.reset();
      });
      this.input.addEventListener("focus", () => this.readCells());
      this.form.hidden = false;
    }

    /** Heads become buttons: up, down, and as the document has it. */
    bindHeads() {
      this.heads = [...this.table.tHead.rows[0].cells];
      for (const [column, head] of this.heads.entries()) {
        const button = document.createElement("button");
        button.type = "button";
        button.append(...head.childNodes);
        head.append(button);
        button.addEventListener("click", () => {
          if (this.column !== column) [this.column, this.isDescending] = [column, false];
          else if (!this.isDescending) this.isDescending = true;
          else this.column = null;
          this.apply();
        });
      }
    }

    /** Shows what the controls say, once a frame however fast somebody types. */
    refresh() {
      cancelAnimationFrame(this.frame);
      this.frame = requestAnimationFrame(() => this.apply());
    }

    /** Shows the rows of a figure, or of none, and nothing else that was asked for. */
    show(figure) {
      const wanted = this.figures.has(figure) ? figure : null;
      if (wanted === null && this.figure === null) return;
      this.figure = wanted;
      this.reset();
    }

    reset() {
      this.input.value = "";
      for (const select of this.selects) select.selectedIndex = 0;
      this.column = null;
      this.apply();
    }

    /** Applies search, filters, figure and order; everything in the order of the document if `isWhole`. */
    apply(isWhole = false) {
      cancelAnimationFrame(this.frame);
      const typed = isWhole ? [] : words(this.input.value).split(" ").filter(Boolean);
      // With an accent a word is meant as it is typed; without one it is looked for without.
      const tests = typed.map(word => ({ text: " " + word, isFolded: folded(word) === word }));
      const filters = isWhole ? [] : this.selects.filter(select => select.value !== "");
      const wanted = filters.map(select => [Number(select.dataset.filter), select.value]);
      const figure = isWhole ? null : this.figure;
      const isSorted = !isWhole && this.column !== null;
      const isNarrow = tests.length > 0 || wanted.length > 0 || figure !== null;
      if (isNarrow || isSorted) this.readCells();

      let count = 0;
      for (const band of this.bands) band.isWanted = !isNarrow && !isSorted;
      for (const record of this.records) {
        record.isWanted =
          (figure === null || record.figures.includes(figure)) &&
          wanted.every(([filter, value]) => record.values[filter] === value) &&
          tests.every(test => (test.isFolded ? record.folded : record.text).includes(test.text));
        if (!record.isWanted) continue;
        count += 1;
        if (!isSorted) for (const band of record.bands) band.isWanted = true;
      }
      this.placeMerges(isSorted);
      this.wanted = this.placeRows(isSorted).filter(item => item.isWanted);
      for (const item of this.order) if (!item.isWanted) this.place(item, false);
      this.showFirst(isWhole || this.records.length <= longList ? Infinity : rowsAtOnce);
      this.counter.textContent = number.format(count);
    }

    place(item, isShown) {
      if (item.isShown === isShown) return;
      item.row.hidden = !isShown;
      item.isShown = isShown;
    }

    /** Shows so many of the wanted rows from the top, and says how many are still to come. */
    showFirst(limit) {
      this.limit = Math.min(limit, this.wanted.length);
      // Cells merged over several rows come with all of them.
      while (this.limit < this.wanted.length && this.wanted[this.limit].isContinued) this.limit += 1;
      this.wanted.forEach((item, place) => this.place(item, place < this.limit));
      const rest = this.wanted.slice(this.limit).filter(item => item.values);
      this.more.hidden = rest.length === 0;
      this.more.querySelector("b").textContent = number.format(rest.length);
      this.watch?.unobserve(this.more);
      if (rest.length > 0) this.watch?.observe(this.more);
    }

    bindMore() {
      this.more = this.element.querySelector(".more");
      this.more.querySelector("button").addEventListener("click", () => this.showFirst(Infinity));
      if (this.records.length <= longList || !window.IntersectionObserver) return;
      const near = { rootMargin: "0px 0px 1000px" };
      this.watch = new IntersectionObserver(entries => {
        if (entries.some(entry => entry.isIntersecting)) this.showFirst(this.limit + rowsAtOnce);
      }, near);
    }

    /** A cell stays merged while all its rows are shown below one another; else each of them has a copy. */
    placeMerges(isSorted) {
      for (const merge of this.merges ?? []) {
        const records = this.records.slice(merge.start, merge.end);
        const shown = records.filter(record => record.isWanted).length;
        const isMerged = !isSorted && (shown === 0 || shown === records.length);
        if (isMerged === (merge.copies === null)) continue;
        if (isMerged) {
          for (const copy of merge.copies) copy.remove();
          merge.copies = null;
          merge.cell.rowSpan = records.length;
        } else {
          merge.cell.rowSpan = 1;
          merge.copies = records.slice(1).map(record => {
            const copy = merge.cell.cloneNode(true);
            const next = this.ownCells(record).find(cell => cell.dataset.column > merge.column);
            copy.dataset.column = merge.column;
            record.row.insertBefore(copy, next ?? null);
            return copy;
          });
        }
      }
    }

    /** The cells that stand in a record's row, each knowing its column. */
    ownCells(record) {
      const cells = [...record.row.cells].filter(cell => !cell.classList.contains("group"));
      if (!record.isNumbered) {
        record.cells.forEach((cell, column) => {
          if (cell.parentNode === record.row) cell.dataset.column = column;
        });
        record.isNumbered = true;
      }
      return cells;
    }

    /** Puts rows in the order of a column, or back in that of the document with its headings; says which it is. */
    placeRows(isSorted) {
      for (const [column, head] of this.heads.entries()) {
        if (isSorted && column === this.column) head.ariaSort = this.isDescending ? "descending" : "ascending";
        else head.removeAttribute("aria-sort");
      }
      this.table.classList.toggle("sorted", isSorted);
      if (isSorted) {
        this.nameGroups();
        const records = this.sorted();
        this.table.tBodies[0].append(...records.map(record => record.row));
        this.isDocument = false;
        return records;
      }
      if (!this.isDocument) {
        for (const { row, body } of this.order) body.append(row);
        this.isDocument = true;
      }
      return this.order;
    }

    /** Blanks last, whichever way; equal values as they stand in the document. */
    sorted() {
      const column = this.column;
      const keyed = this.records.map((record, index) => {
        const cell = record.cells[column];
        const text = cell?.textContent.trim() ?? "";
        const order = cell?.dataset.order ?? (/^\d+$/.test(text) ? text : null);
        return { record, index, isBlank: text === "", value: order === null ? null : Number(order), key: orderOf(text) };
      });
      const sign = this.isDescending ? -1 : 1;
      keyed.sort((a, b) => {
        if (a.isBlank !== b.isBlank) return a.isBlank ? 1 : -1;
        const isNumber = a.value !== null && b.value !== null;
        const order = isNumber ? a.value - b.value : compare(a.key, b.key);
        return order ? sign * order : a.index - b.index;
      });
      return keyed.map(entry => entry.record);
    }

    /** What headings say stands in columns of its own while rows are away from them. */
    nameGroups() {
      if (this.hasGroups) return;
      this.hasGroups = true;
      for (const select of this.selects.filter(select => !("sort" in select.dataset)).reverse()) {
        const filter = Number(select.dataset.filter);
        const texts = new Map([...select.options].map(option => [option.value, option.text]));
        const head = document.createElement("th");
        head.scope = "col";
        head.className = "group";
        head.textContent = select.labels[0].querySelector("span").textContent;
        this.table.tHead.rows[0].prepend(head);
        for (const record of this.records) {
          const cell = document.createElement("td");
          cell.className = "group";
          cell.textContent = texts.get(record.values[filter]) ?? "";
          record.row.prepend(cell);
        }
      }
    }
  }

  const lists = [...document.querySelectorAll(".list")].map(element => new List(element));
  const anchors = new Map();
  for (const anchor of document.querySelectorAll(".anchor")) anchors.set(decodeURIComponent(anchor.id), anchor);
  const chip = document.querySelector(".chip");
  let origin = null;

  /** What stands behind the number sign of the address. */
  function addressed() {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch {
      return "";
    }
  }

  /** Shows the rows of the figure in the address, and says so; all rows if there is none. */
  function openAddress() {
    const name = addressed();
    const anchor = anchors.get(name);
    for (const list of lists) list.show(anchor?.dataset.figure ?? null);
    if (chip) {
      chip.hidden = !anchor;
      chip.querySelector(".name").textContent = anchor?.dataset.label ?? "";
      chip.querySelector(".count").textContent = anchor ? number.format(anchor.dataset.count) : "";
      document.documentElement.classList.toggle("narrowed", Boolean(anchor));
    }
    if (anchor) {
      const list = lists.find(list => list.figure !== null);
      list.element.scrollIntoView();
      list.region.focus({ preventScroll: true });
    } else {
      openRow(name);
    }
  }

  /** A row that is led to is shown, whatever its list was narrowed to. */
  function openRow(name) {
    const row = name && document.getElementById(name);
    const list = row && row.tagName === "TR" && lists.find(list => list.element.contains(row));
    if (!list) return;
    if (row.hidden) list.reset();
    if (row.hidden) list.showFirst(Infinity);
    row.scrollIntoView({ block: "center" });
  }

  /** Takes the figure out of the address, and goes back to where it was chosen. */
  function forgetFigure() {
    history.pushState(null, "", location.href.split("#")[0]);
    openAddress();
    origin?.focus();
    origin = null;
  }

  document.addEventListener("click", event => {
    const link = event.target.closest("a[href^='#']");
    if (!link) return;
    origin = link;
    // The same address again is no change of it, and yet a wish.
    if (link.getAttribute("href") === location.hash) openAddress();
  });
  chip?.querySelector("button").addEventListener("click", forgetFigure);
  addEventListener("hashchange", openAddress);
  addEventListener("popstate", openAddress);
  addEventListener("beforeprint", () => lists.forEach(list => list.apply(true)));
  addEventListener("afterprint", () => lists.forEach(list => list.apply()));
  // Not before the browser has gone to the address itself, which takes the focus away again.
  if (location.hash) addEventListener("load", () => requestAnimationFrame(openAddress));
  // Searching is quick from the first letter on if cells were read before.
  (window.requestIdleCallback ?? setTimeout)(() => lists.forEach(list => list.readCells()));
})();
