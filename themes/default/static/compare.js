// @ts-check
"use strict";
// Up to six agencies beside each other over the years. Which, and by what, stands in the address:
//   ?a=guangdong/finance&a=jiangxi/ganzhou/zhanggong/finance&m=refusedShare&v=each
// The figures come as scripts, so that they also come from a folder on a disk (CompareFiles.java).

/** @type {(number: number, rows: any[][]) => void} what the scripts with figures call */
let gongkaiCompare;

(() => {
  const { element, svg: drawn, isEnglish: english } = gongkai;
  /** @type {(id?: string) => any} */
  const find = id => document.getElementById("compare" + (id ? "-" + id : ""));
  const box = find();
  const spec = JSON.parse(find("spec").textContent);
  const words = find("words").dataset;
  const most = Number(box.dataset.most);
  /** @type {(key: string, ...values: (string | number)[]) => string} */
  const say = (key, a, b, c) => gongkai.fill(words[key], { a, b, c });
  const list = items => items.join(english ? ", " : "、");
  let chosen = [];

  // ---- what is chosen, in the address

  // Tells what the address asks for in vain.
  function read() {
    const asked = new URLSearchParams(location.search);
    const paths = [...new Set(asked.getAll("a").filter(Boolean))];
    chosen = paths.slice(0, most);
    if (topic(asked.get("m"))) find("m").value = asked.get("m");
    const view = asked.get("v") === "each" ? "each" : "one";
    find("view").querySelector(`[value=${view}]`).checked = true;
    return paths.length > most ? say("full", most, paths[most]) : "";
  }

  function write() {
    const asked = new URLSearchParams();
    chosen.forEach(path => asked.append("a", path));
    if (chosen.length) asked.set("m", find("m").value);
    if (isApart() && chosen.length) asked.set("v", "each");
    const query = asked.toString().replace(/%2F/g, "/");
    try {
      history.replaceState(null, "", location.pathname + (query ? "?" + query : "") + location.hash);
    } catch { /* some browsers keep the address of a file as it is */ }
    gongkai.askAlike(query);
  }

  const isApart = () => find("view").querySelector(":checked").value === "each";

  // ---- figures

  const agencies = new Map();
  const loads = new Map();

  gongkaiCompare = (number, rows) => rows.forEach(([path, zh, en, opened, closed, successor, reports]) => {
    agencies.set(path, {
      path, zh, en, opened, closed, successor,
      years: new Map(reports.map(([year, form, scope, values]) => [year, { form, scope, values: values.split(",") }])),
    });
  });

  function load(path) {
    const number = gongkai.fileOf(path, spec.files);
    if (!loads.has(number)) {
      const loading = gongkai.load(`${box.dataset.root}compare/data/${number}.js`);
      loads.set(number, loading);
      loading.catch(() => loads.delete(number));
    }
    return loads.get(number);
  }

  // A measure or a rate by its key.
  function topic(key) {
    const place = spec.measures.findIndex(one => one.key === key);
    if (place >= 0) return { ...spec.measures[place], part: place, whole: null };
    const rate = spec.rates.find(one => one.key === key);
    return rate && { ...rate, unit: rate.share ? words.percent : words.perhundred };
  }

  const decimals = written => (written.split(".")[1] || "").length;
  const printed = (number, digits = 0) => number
    .toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits }).replace("-", "−");

  // The value of a year, as a number and printed; or why there is none, which is never zero.
  function reading(agency, year, about) {
    const report = agency.years.get(year);
    if (!report) return { why: absence(agency, year), successor: agency.closed && year > agency.closed && agency.successor };
    const needed = [about.part, ...(about.whole || [])];
    const gap = needed.find(place => !/^-?\d/.test(report.values[place]));
    if (gap !== undefined) {
      const [why, full] = spec.gaps[report.values[gap]];
      return { report, why, full: about.whole ? say("separate", spec.measures[gap].label, full) : full };
    }
    const written = report.values[about.part];
    const part = Number(written);
    if (!about.whole) return { report, value: part, shown: printed(part, decimals(written)), csv: written };
    const whole = about.whole.reduce((sum, place) => sum + Number(report.values[place]), 0);
    if (whole === 0) return { report, why: words.nowhole };
    if (about.share && part > whole) return { report, why: words.toomuch };
    const value = 100 * part / whole;
    return { report, value, part, whole, shown: gongkai.percent[about.share ? "words" : "rate"](part, whole), csv: String(Math.round(value * 1e6) / 1e6) };
  }

  function absence(agency, year) {
    if (agency.opened && year < agency.opened) return words.notyet;
    if (agency.closed && year > agency.closed) return words.closed;
    return spec.gaps.r[1];
  }

  // All that is shown: consecutive years, and of each agency a reading a year.
  function comparison() {
    const about = topic(find("m").value);
    const shown = chosen.map(path => agencies.get(path));
    const given = shown.flatMap(agency => [...agency.years.keys()]);
    const first = Math.min(...given), last = Math.max(...given);
    const years = given.length ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : [];
    const lines = shown.map((agency, place) => ({ agency, place, readings: years.map(year => reading(agency, year, about)) }));
    return { about, years, lines, breaks: breaks(years, lines) };
  }

  // The years from which the form is another, where there are figures on both sides.
  function breaks(years, lines) {
    const form = i => lines.map(line => line.readings[i].report?.form).find(one => one !== undefined)
      ?? spec.forms.reduce((held, one, at) => (one.from <= years[i] ? at : held), 0);
    const known = (from, to) => lines.some(line => line.readings.slice(from, to).some(one => one.value !== undefined));
    return years.map((year, i) => ({ year, i, form: form(i) }))
      .filter(({ i }) => i > 0 && form(i - 1) !== form(i) && known(0, i) && known(i, years.length));
  }

  const name = agency => (english && agency.en) || agency.zh;
  const named = agency => (english && !agency.en ? element("span", { lang: "zh-CN" }, agency.zh) : name(agency));
  const home = (path, ...more) => box.dataset.home + "agencies/" + [path, ...more].join("/") + "/" + gongkai.page;

  // Shapes and colours in the order of the other charts (Look.java).
  const POINTS = ["M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z", "M-4-4H4V4H-4z", "M0-5L5 4H-5z",
    "M0-5.5L5.5 0L0 5.5L-5.5 0z", "M-4-4L4 4M-4 4L4-4", "M-5 0H5M0-5V5"];

  const key = at => drawn("svg", { class: "chart-key", viewBox: "0 0 16 16", "aria-hidden": "true" },
    drawn("g", { class: "chart-line s" + (at + 1), "stroke-width": 2 },
      drawn("path", { class: "join", d: "M0 8H16" }),
      drawn("path", { class: "chart-point", transform: "translate(8 8)", d: POINTS[at] })));

  // ---- the agencies that are chosen

  function showChosen() {
    find("chosen").replaceChildren(...chosen.map((path, at) => {
      const agency = agencies.get(path);
      const remove = element("button", { type: "button", "aria-label": say("remove", name(agency)) }, "×");
      remove.onclick = () => { removeAt(at); };
      return element("li", {}, key(at), element("a", { href: home(path) }, named(agency)), remove);
    }));
  }

  function removeAt(at) {
    const [path] = chosen.splice(at, 1);
    const said = say("removed", name(agencies.get(path)));
    show().then(shown => {
      if (shown) tell(said);
      const buttons = find("chosen").querySelectorAll("button");
      (buttons[Math.min(at, buttons.length - 1)] || find("q")).focus();
    });
  }

  function add({ path, ...agency }) {
    if (chosen.includes(path)) return tell(say("twice", name(agency)));
    if (chosen.length >= most) return tell(say("full", most, name(agency)));
    chosen.push(path);
    return show().then(shown => {
      if (shown) tell(say("added", name(agency)));
      else chosen = chosen.filter(one => one !== path);
    });
  }

  function tell(message) {
    find("status").textContent = message;
  }

  // ---- everything anew

  let turn = 0;

  // True once everything chosen is shown.
  async function show() {
    const mine = ++turn;
    if (chosen.some(path => !agencies.has(path))) tell(words.loading);
    try {
      await Promise.all(chosen.map(load));
    } catch {
      if (mine === turn) tell(words.broken);
      return false;
    }
    if (mine !== turn) return true;
    const missing = chosen.filter(path => !agencies.has(path));
    chosen = chosen.filter(path => agencies.has(path));
    if (find("status").textContent === words.loading) tell("");
    if (missing.length) tell(say("missing", list(missing)));
    write();
    showChosen();
    find("result").hidden = !chosen.length;
    if (chosen.length) showResult(comparison());
    else if (!missing.length) tell(words.addfirst);
    return true;
  }

  let current;

  function showResult(result) {
    current = result;
    const { about, years } = result;
    find("title").textContent = about.label + span(years);
    document.title = document.title.replace(/^.*(?= – )/, about.label + (english ? ": " : "：") + list(result.lines.map(one => name(one.agency))));
    const meaning = document.getElementById("m-" + about.key).querySelector("dd");
    const used = new Set(result.lines.flatMap(line => line.readings.map(one => one.report && spec.forms[one.report.form].from)));
    const asked = [...meaning.children].filter((/** @type {HTMLElement} */ line) => line.dataset.from === "0" || used.has(Number(line.dataset.from)));
    find("definition").replaceChildren(...asked.flatMap((line, i) =>
      [...(i ? [english ? "; " : "；"] : []), ...line.cloneNode(true).childNodes]));
    find("view").hidden = result.lines.length < 2;
    showCharts();
    showNotes(result);
    showTable(result);
    find("done").textContent = "";
    find("copy").hidden = true;
  }

  const span = years => {
    if (!years.length) return "";
    const last = years[years.length - 1];
    const said = years.length > 1 ? say("years", years[0], last) : String(years[0]) + (english ? "" : "年");
    return english ? ", " + said : "，" + said;
  };

  // ---- drawing

  function showCharts() {
    const { about, lines } = current;
    const apart = isApart() && lines.length > 1;
    const width = find("chart").clientWidth;
    if (!lines.some(line => line.readings.some(one => one.value !== undefined))) {
      find("chart").replaceChildren(element("p", { class: "chart-empty" }, words.nothing));
      return;
    }
    const groups = apart ? lines.map(line => [line]) : [lines];
    const columns = apart ? Math.max(1, Math.floor(width / 330)) : 1;
    const wide = Math.min(apart ? 460 : 800, Math.floor((width - 24 * (columns - 1)) / columns));
    find("chart").classList.toggle("apart", apart);
    find("chart").replaceChildren(...groups.map((group, i) => {
      const figure = element("figure", {});
      const unit = about.unit && about.unit !== words.percent ? (english ? ", " : "，") + words.unit + about.unit : "";
      figure.append(element("figcaption", {}, ...(apart ? [key(group[0].place), named(group[0].agency)] : [about.label + unit])));
      figure.append(draw(group, Math.max(280, wide), apart ? 200 : Math.max(260, Math.min(380, wide / 2)), "c" + i));
      return figure;
    }));
  }

  function draw(group, width, height, id) {
    const { about, years } = current;
    const values = group.flatMap(line => line.readings.map(one => one.value).filter(one => one !== undefined));
    const { step, first, last } = gongkai.axis(values.length ? values : [0]);
    const digits = Math.max(0, Math.min(4, -Math.floor(Math.log10(step) - 1e-9) + (/^2\.?5/.test(String(step)) && step < 10 ? 1 : 0)));
    const percent = about.whole && about.share ? "%" : "";
    const ticks = Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
    const label = tick => printed(tick, Number.isInteger(step) ? 0 : Math.max(1, digits)) + percent;
    const left = 10 + 8 * Math.max(...ticks.map(tick => label(tick).length));
    const right = width - 6, top = current.breaks.length ? 40 : 14, bottom = height - 28;
    const slot = (right - left) / years.length;
    const x = i => left + slot * (i + 0.5);
    const y = value => bottom - (value / step - first) / (last - first) * (bottom - top);
    const svg = drawn("svg", { class: "chart-svg", viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-labelledby": `${id}-t ${id}-d` },
      drawn("title", { id: id + "-t" }, about.label + (group.length === 1 ? (english ? ": " : "：") + name(group[0].agency) : "")),
      drawn("desc", { id: id + "-d" }, group.map(summary).join(english ? "; " : "；")));
    svg.append(drawn("defs", {}, drawn("pattern", { id: id + "-gap", width: 8, height: 8, patternUnits: "userSpaceOnUse" },
      drawn("rect", { class: "paper", width: 8, height: 8 }), drawn("path", { class: "hatch", d: "M-2 2L2-2M0 8L8 0M6 10L10 6" }))));
    ticks.forEach(tick => svg.append(
      drawn("path", { class: tick === 0 ? "zero" : "grid", d: `M${left} ${y(tick)}H${right}` }),
      drawn("text", { class: "end", x: left - 6, y: y(tick) + 4.5 }, label(tick))));
    const every = Math.ceil(years.length * 40 / (right - left));
    years.forEach((year, i) => {
      if ((years.length - 1 - i) % every === 0) svg.append(drawn("text", { class: "year", x: x(i), y: bottom + 19 }, String(year)));
    });
    gaps(group, years).forEach(({ from, to, why }) => svg.append(gap(id, left + slot * from + 3, left + slot * (to + 1) - 3, top, bottom, why)));
    if (years.length === 1) bars(svg, group, x(0), slot, y);
    else [...group].reverse().forEach(line => svg.append(series(line, x, y)));
    current.breaks.forEach(({ i, form }, n) => svg.append(drawn("g", { class: "break" },
      drawn("title", {}, spec.forms[form].change),
      drawn("path", { d: `M${left + slot * i} 20V${bottom + 6}` }),
      drawn("circle", { cx: left + slot * i, cy: 11, r: 9 }),
      drawn("text", { class: "mark", x: left + slot * i, y: 15.5 }, String(n + 1)))));
    return svg;
  }

  // A share of so few cases that it is mostly chance.
  const isSmall = ({ whole }) => whole < Number(box.dataset.floor);

  // Stretches of years of which nothing is known, with the reason where it is one.
  function gaps(group, years, length) {
    const runs = [];
    years.forEach((year, i) => {
      if (group.some(line => line.readings[i].value !== undefined)) return;
      const reasons = [...new Set(group.map(line => line.readings[i][length] || line.readings[i].why))];
      const why = reasons.length === 1 ? reasons[0] : words.gaps;
      const run = runs[runs.length - 1];
      if (run && run.to === i - 1 && run.why === why) run.to = i;
      else runs.push({ from: i, to: i, why });
    });
    return runs;
  }

  function gap(id, from, to, top, bottom, why) {
    const made = drawn("g", { class: "gap" }, drawn("title", {}, why),
      drawn("rect", { fill: `url(#${id}-gap)`, x: from, y: top, width: to - from, height: bottom - top }));
    const long = Array.from(why).reduce((sum, one) => sum + (one > "\u2e80" ? 13 : 7), 0);
    const middle = (from + to) / 2;
    if (long + 8 <= to - from) made.append(drawn("text", { class: "reason", x: middle, y: (top + bottom) / 2 }, why));
    else if (long <= bottom - top) made.append(drawn("text", { class: "reason standing", x: middle, y: (top + bottom) / 2 }, why));
    return made;
  }

  const pointed = (line, i) => {
    const { shown, part, whole } = line.readings[i];
    const { about, years } = current;
    const value = shown + (about.whole ? (english ? " (" : "（") + say("of", printed(part), printed(whole)) + (english ? ")" : "）") : "");
    return `${years[i]}${english ? ", " : "年，"}${name(line.agency)}${english ? ": " : "："}${value}`;
  };

  function series(line, x, y) {
    const { years, breaks } = current;
    const paths = { join: "", "join changed": "" };
    const made = drawn("g", { class: "chart-line s" + (line.place + 1), "stroke-width": 2 + 0.4 * line.place });
    const known = i => line.readings[i] && line.readings[i].value !== undefined;
    years.forEach((year, i) => {
      if (!known(i) || !known(i - 1)) return;
      const changed = breaks.some(one => one.i === i);
      paths[changed ? "join changed" : "join"] += `M${x(i - 1)} ${y(line.readings[i - 1].value)}L${x(i)} ${y(line.readings[i].value)}`;
    });
    Object.entries(paths).forEach(([kind, d]) => { if (d) made.append(drawn("path", { class: kind, d })); });
    years.forEach((year, i) => {
      if (known(i)) {
        const transform = `translate(${x(i)} ${y(line.readings[i].value)})`;
        made.append(drawn("path", { class: isSmall(line.readings[i]) ? "chart-point few" : "chart-point", transform, d: POINTS[line.place] },
          drawn("title", {}, pointed(line, i))));
      }
    });
    return made;
  }

  // One year only: a bar for each agency.
  function bars(svg, group, middle, slot, y) {
    const room = Math.min(90, slot / group.length), width = room * 0.7;
    group.forEach((line, n) => {
      const { value, shown } = line.readings[0];
      const at = middle + room * (n - (group.length - 1) / 2);
      if (value === undefined) return;
      svg.append(drawn("rect", { class: "chart-bar s" + (line.place + 1), x: at - width / 2, y: y(value), width, height: Math.max(0, y(0) - y(value)) },
        drawn("title", {}, pointed(line, 0))));
      svg.append(drawn("text", { class: "value", x: at, y: y(value) - 5 }, shown));
    });
  }

  // What one would say of a line: where it begins and where it ends.
  function summary(line) {
    const known = line.readings.map((one, i) => (one.value === undefined ? -1 : i)).filter(i => i >= 0);
    if (!known.length) return say("separate", name(line.agency), [...new Set(line.readings.map(one => one.why))].join(english ? "; " : "；") || words.nobody);
    return [...new Set([known[0], known[known.length - 1]])].map(i => pointed(line, i)).join(english ? ", " : "，");
  }

  // ---- notes and table

  function showNotes({ about, years, lines, breaks: changes }) {
    const notes = changes.map(({ year, form }, n) => element("li", {},
      element("span", { class: "mark" }, String(n + 1)), " ", say("separate", year, spec.forms[form].change)));
    const used = new Set(lines.flatMap(line => line.readings.map(one => one.report?.form)));
    spec.forms.forEach((form, i) => {
      const key = [about.part, ...(about.whole || [])].map(place => spec.measures[place].key).find(one => form.notes[one]);
      if (used.has(i) && key) {
        const on = years.filter((year, at) => lines.some(line => line.readings[at].report?.form === i));
        notes.push(element("li", {}, say("separate", list(on), form.notes[key])));
      }
    });
    if (lines.some(line => line.readings.some(isSmall))) notes.push(element("li", {}, say("few", box.dataset.floor)));
    lines.forEach(line => {
      const missing = gaps([line], years, "full").flatMap(({ from, to, why }, n) => {
        const said = [n ? (english ? "; " : "；") : "", say("separate", from === to ? years[from] : `${years[from]}–${years[to]}`, why)];
        const { successor } = line.readings[from];
        return successor ? [...said, english ? ", " : "，", element("a", { href: home(successor) }, words.successor)] : said;
      });
      if (missing.length) notes.push(element("li", {}, named(line.agency), english ? ": " : "：", ...missing));
    });
    const scopes = lines.map(line => ({ line, kinds: [...new Set([...line.agency.years.values()].map(one => one.scope))] }));
    if (new Set(scopes.flatMap(one => one.kinds)).size > 1 && !about.whole) {
      notes.unshift(element("li", {}, say("scopes", scopes.filter(one => one.kinds.length)
        .map(one => name(one.line.agency) + (english ? ": " : "：") + one.kinds.map(kind => spec.scopes[kind]).join("/")).join(english ? "; " : "；"))));
    }
    find("notes").replaceChildren(...notes);
  }

  function showTable({ about, years, lines, breaks: changes }) {
    const head = element("tr", {}, element("th", { scope: "col" }, words.year),
      ...lines.map(line => element("th", { scope: "col" }, key(line.place), named(line.agency))));
    const rows = years.map((year, i) => {
      const change = changes.findIndex(one => one.i === i);
      const mark = change < 0 ? [] : [" ", element("span", { class: "mark", title: words.break }, String(change + 1))];
      return element("tr", {}, element("th", { scope: "row" }, String(year), ...mark), ...lines.map(line => cell(line, i, year)));
    });
    const unit = about.unit ? (english ? ` (${about.unit})` : `（${about.unit}）`) : "";
    find("table").replaceChildren(element("caption", {}, about.label + unit), element("thead", {}, head), element("tbody", {}, ...rows));
  }

  function cell(line, i, year) {
    const { value, shown, part, whole, why } = line.readings[i];
    if (value === undefined) return element("td", {}, element("span", { class: "unknown" }, why));
    const made = element("td", {}, element("a", { href: home(line.agency.path, year) }, shown));
    if (whole !== undefined) made.append(element("small", {}, say("of", printed(part), printed(whole))));
    return made;
  }

  // ---- taking it along

  // A row for every year and agency; what is unknown has a status and no value.
  function rows({ about, years, lines }) {
    const head = ["year", "path", "agency", "measure", "value", "part", "whole", "status"].map(one => words["csv" + one]);
    const figures = years.flatMap((year, i) => lines.map(({ agency, readings }) => {
      const { csv: value = "", part = "", whole = "", why = "" } = readings[i];
      return [String(year), agency.path, name(agency), about.key, value, String(part), String(whole), why || words.csvreported];
    }));
    return [head, ...figures];
  }

  async function copy(text) {
    const isCopied = await gongkai.copy(text);
    find("done").textContent = isCopied ? words.copied : words.notcopied;
    find("copy").hidden = isCopied;
    if (isCopied) return;
    find("copied").value = text;
    find("copied").select();
  }

  // ---- choosing an agency: a combobox with a list

  const query = find("q"), found = find("found");
  let options = [], active = -1, asked = 0, wait;

  function open(isOpen) {
    found.hidden = !isOpen;
    query.setAttribute("aria-expanded", String(isOpen));
    if (!isOpen) mark(-1);
  }

  function mark(at) {
    active = at;
    [...found.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
    if (at < 0) query.removeAttribute("aria-activedescendant");
    else {
      query.setAttribute("aria-activedescendant", found.children[at].id);
      found.children[at].scrollIntoView({ block: "nearest" });
    }
  }

  async function search() {
    const mine = ++asked;
    const typed = query.value.trim();
    if (!typed) return open(false);
    if (typeof gongkaiFinder === "undefined") return tell(words.unavailable);
    const waiting = setTimeout(() => tell(words.waiting), 300);
    try {
      const results = await gongkaiFinder.search(typed, { limit: 10 });
      if (mine !== asked) return undefined;
      options = results;
    } catch {
      return tell(words.unavailable);
    } finally {
      clearTimeout(waiting);
    }
    found.replaceChildren(...options.map((one, i) => {
      const years = one.first ? (one.first === one.last ? String(one.first) : say("years", one.first, one.last)) : words.nobody;
      const more = chosen.includes(one.path) ? words.chosenalready : years;
      const option = element("li", { role: "option", id: "compare-o" + i, "aria-selected": "false" },
        named({ zh: one.zh, en: one.en === one.zh ? "" : one.en }), " ", element("small", {}, more));
      option.onpointerdown = event => { event.preventDefault(); take(i); };
      return option;
    }));
    open(options.length > 0);
    tell(options.length === 0 ? words.none : options.length === 1 ? words.one : say("many", results(options)));
    return undefined;
  }

  const results = all => printed(all.total || all.length);

  function take(at) {
    const one = options[at];
    if (!one) return;
    query.value = "";
    open(false);
    add({ path: one.path, zh: one.zh, en: one.en === one.zh ? "" : one.en });
  }

  query.oninput = () => { clearTimeout(wait); wait = setTimeout(search, 120); };
  query.onfocus = () => { if (typeof gongkaiFinder !== "undefined") gongkaiFinder.load().catch(() => tell(words.unavailable)); };
  query.onblur = () => open(false);
  query.onkeydown = event => {
    if (event.isComposing || event.keyCode === 229) return; // the keys of an input method are its own
    const last = found.children.length - 1;
    const moves = { ArrowDown: active < last ? active + 1 : 0, ArrowUp: active > 0 ? active - 1 : last };
    if (event.key in moves) {
      event.preventDefault();
      if (found.hidden) search();
      else mark(moves[event.key]);
    } else if (event.key === "Enter" && !found.hidden) {
      event.preventDefault();
      take(Math.max(0, active));
    } else if (event.key === "Escape") {
      if (found.hidden) query.value = "";
      open(false);
    }
  };

  find("m").onchange = show;
  find("view").onchange = () => { write(); showCharts(); };
  find("link").onclick = () => copy(location.href);
  find("csv").onclick = () => copy(gongkai.csv(rows(current)));
  find("file").onclick = () => gongkai.saveCsv("gongkai-compare.csv", rows(current));
  let width = 0;
  new ResizeObserver(() => {
    const now = find("chart").clientWidth;
    if (current && now && now !== width) showCharts();
    width = now;
  }).observe(find("chart"));

  find("script").remove();
  box.hidden = false;
  const refused = read();
  show().then(shown => { if (shown && refused) tell(refused); });
})();
