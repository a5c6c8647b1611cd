// What the tests ask a page. It is run in the page after its own script, and uses nothing of that.
/** Waits until what was asked for is there, also the rows that a long list shows only to who reads on. */
const frame = async () => {
  await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
  for (const more of document.querySelectorAll(".more:not([hidden]) button")) more.click();
};
const listOf = name => document.getElementById("list-" + name);
const recordsOf = list => [...list.querySelectorAll("tbody tr:not(.band)")];
const numberOf = text => Number(text.replace(/[.,\s]/g, ""));
const own = cell => !cell.classList.contains("group");
// The records in the order of the document, remembered before anything is moved.
const documentOrder = new Map([...document.querySelectorAll(".list")].map(list => [list, recordsOf(list)]));

function readLists() {
  return [...document.querySelectorAll(".list")].map(list => {
    const columns = list.querySelectorAll("thead th").length;
    const records = [];
    let bands = [];
    const above = [];
    for (const row of list.querySelectorAll("tbody tr")) {
      if (row.classList.contains("band")) {
        const level = row.className;
        const place = bands.findIndex(band => band.level >= level);
        bands = (place < 0 ? bands : bands.slice(0, place)).concat({ level, text: row.textContent });
        continue;
      }
      const cells = [];
      let next = 0;
      for (let column = 0; column < columns; column++) {
        if (above[column]?.rest > 0) {
          above[column].rest -= 1;
        } else {
          const cell = row.cells[next++];
          above[column] = { cell, rest: cell.rowSpan - 1 };
        }
        cells.push(above[column].cell);
      }
      records.push({
        bands: bands.map(band => band.text), cells: cells.map(cell => cell.textContent),
        orders: cells.map(cell => cell.dataset.order ?? null),
      });
    }
    return { name: list.id.slice("list-".length), columns, records };
  });
}

/** The rows that are shown, by their number in the document, in the order they stand. */
function shown(list) {
  const numbers = new Map(documentOrder.get(list).map((row, number) => [row, number]));
  const rows = recordsOf(list).filter(row => row.offsetParent !== null);
  const columns = list.querySelectorAll("thead th:not(.group)").length;
  const open = Array(columns).fill(0);
  let torn = 0;
  for (const row of rows) {
    let rest = [...row.cells].filter(own);
    const covered = open.filter(count => count > 0).length;
    if (rest.length + covered !== columns) torn += 1;
    for (let column = 0; column < columns; column++) {
      if (open[column] > 0) open[column] -= 1;
      else open[column] = (rest.shift()?.rowSpan ?? 1) - 1;
    }
  }
  return { rows: rows.map(row => numbers.get(row)), torn, count: numberOf(list.querySelector(".shown b").textContent) };
}

async function search(name, text) {
  const list = listOf(name);
  const input = list.querySelector("input");
  input.value = text;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  await frame();
  return shown(list);
}

async function reset(name) {
  listOf(name).querySelector("button[type=reset]").click();
  await frame();
}

async function sort(name, column) {
  const list = listOf(name);
  const head = list.querySelectorAll("thead th:not(.group)")[column];
  head.querySelector("button").click();
  await frame();
  return { ...shown(list), sorted: head.getAttribute("aria-sort") };
}

/** The table as a reader sees it: every row with its cells and how far they reach. */
function shape(name) {
  return [...listOf(name).querySelectorAll("tbody tr")].map(row =>
    (row.hidden ? "hidden " : "") + [...row.cells].filter(own).map(cell => cell.rowSpan + ":" + cell.textContent).join("|")
  ).join("\n");
}

async function tryFilters(name) {
  const list = listOf(name);
  const results = [];
  for (const select of list.querySelectorAll("select")) {
    const counts = [];
    for (const option of [...select.options].slice(1)) {
      select.value = option.value;
      select.dispatchEvent(new Event("input", { bubbles: true }));
      await frame();
      counts.push(shown(list).rows.length);
    }
    results.push({ title: select.labels[0].textContent, counts });
    await reset(name);
  }
  return results;
}

async function openAddress(address) {
  location.hash = address;
  await new Promise(done => setTimeout(done));
  await frame();
}

/** Every link to a figure, wherever it stands: what it says, and how many rows are shown when it is followed. */
async function tryFigures() {
  const anchors = new Map([...document.querySelectorAll(".anchor")].map(anchor => ["#" + anchor.id, anchor]));
  const results = [];
  // The same figure stands in cards, charts and texts: what it opens is the same.
  const tried = new Map();
  for (const link of document.querySelectorAll("a[href^='#']")) {
    const name = link.getAttribute("href");
    const anchor = anchors.get(name);
    if (!anchor) continue;
    const bar = link.querySelector("title")?.textContent.split(/[:,] /).pop();
    const says = numberOf(bar ?? link.querySelector("b")?.textContent ?? link.textContent);
    const shown = tried.get(name) ?? await rowsBehind(name, anchor.dataset.figure);
    tried.set(name, shown);
    results.push({ name, says, ...shown, place: link.closest(".card, .chart, article, details")?.className });
  }
  return results;
}

/** How many rows are shown when a figure's address is opened, and how many the page says there are. */
async function rowsBehind(name, figure) {
  await openAddress(name);
  const lists = [...document.querySelectorAll(".list")]
    .filter(list => list.querySelector(`tr[data-figures~="${figure}"]`));
  const rows = lists.flatMap(list => recordsOf(list).filter(row => row.offsetParent !== null)).length;
  return { rows, chip: numberOf(document.querySelector(".chip .count").textContent) };
}

const stops = "a[href], button, input, select, summary, [tabindex='0']";

function countStops() {
  return [...document.querySelectorAll(stops)]
    .filter(stop => stop.checkVisibility({ visibilityProperty: true }) && stop.tabIndex >= 0).length;
}

function describeStop() {
  const stop = document.activeElement;
  if (!stop || stop === document.body || stop === document.documentElement) return null;
  const box = stop.getBoundingClientRect();
  const style = getComputedStyle(stop);
  const bar = stop.querySelector("rect:last-child");
  const isMarked = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
    || bar !== null && getComputedStyle(bar).strokeWidth === "3px" || stop.matches("input, select");
  return {
    name: stop.getAttribute("href") ?? stop.tagName + " " + stop.textContent.slice(0, 30),
    order: [...document.querySelectorAll(stops)].indexOf(stop), isMarked,
    isSeen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  };
}

/** Words whose colour is too near to what is behind them: under 4.5, or under 3 where they are large. */
function faintWords() {
  const channels = text => (text.match(/[\d.]+/g) ?? []).map(Number);
  const light = color => {
    const [r, g, b] = color.map(value => (value /= 255) <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = element => {
    for (let part = element; part; part = part.parentElement) {
      const color = channels(getComputedStyle(part).backgroundColor);
      if (color.length === 3 || color[3] === 1) return color;
    }
    return [255, 255, 255];
  };
  const faint = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim() || element.closest("script, title, desc, .unseen")) continue;
    if (!element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    const color = channels(element.namespaceURI.endsWith("svg") ? style.fill : style.color).slice(0, 3);
    const [a, b] = [light(color), light(behind(element).slice(0, 3))].sort((x, y) => y - x);
    const isLarge = parseFloat(style.fontSize) >= 24 || parseFloat(style.fontSize) >= 18.66 && style.fontWeight >= 700;
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < (isLarge ? 3 : 4.5)) faint.push(`${ratio.toFixed(2)} ${texts.currentNode.data.trim().slice(0, 40)}`);
  }
  return [...new Set(faint)].slice(0, 10);
}

/** Controls and drawings that stick out beyond a width, but for what scrolls in a region of its own. */
function outside(width) {
  return [...document.querySelectorAll("input, select, button, .card, .chart svg, .chip, h1, h2, h3, nav a")]
    .filter(part => part.checkVisibility() && !part.closest("table"))
    .filter(part => part.getBoundingClientRect().right > width + 0.5 || part.getBoundingClientRect().left < -0.5)
    .map(part => part.tagName + " " + part.className).slice(0, 10);
}

/** What a printer would print that the document does not have. */
function printed() {
  return [...document.querySelectorAll(".masthead, .part, .tools, .chip, .skip")]
    .filter(part => part.checkVisibility()).map(part => part.className);
}

/** Milliseconds from a change of a control to rows that are laid out anew. */
async function timeChange(list, control) {
  let start;
  requestAnimationFrame(() => { start = performance.now(); });
  control.dispatchEvent(new Event("input", { bubbles: true }));
  return new Promise(done => requestAnimationFrame(() => {
    list.getBoundingClientRect();
    done(performance.now() - start);
  }));
}

async function timeSearch(name, text) {
  const list = listOf(name);
  list.querySelector("input").value = text;
  return timeChange(list, list.querySelector("input"));
}

async function timeFilter(name, number) {
  const list = listOf(name);
  const select = list.querySelectorAll("select")[number];
  const times = [];
  for (const option of [...(select?.options ?? [])].slice(0, 12)) {
    select.value = option.value;
    times.push(await timeChange(list, select));
  }
  await reset(name);
  return times;
}
