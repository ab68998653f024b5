// The list of agencies, filtered as one types. What is chosen stands in the address.
"use strict";
(() => {
  const form = document.getElementById("filter");
  if (!form || !window.gongkaiFinder) return;
  const language = document.documentElement.lang === "en" ? "en" : "zh";
  const say = form.dataset;
  const NAMES = ["q", "region", "sector", "level"];
  const STEP = 100;
  const status = document.getElementById("filter-status");
  const reset = document.getElementById("filter-reset");
  const more = document.getElementById("filter-more");
  const body = document.querySelector("#list tbody");
  const own = [...body.rows];
  const around = document.querySelectorAll("#jumps, .pager");
  const numbers = new Intl.NumberFormat(language === "zh" ? "zh-CN" : "en");
  const folder = location.protocol === "file:" ? "index.html" : "";
  let asked = 0;
  let shown = STEP;

  function wish() {
    return Object.fromEntries(NAMES.map(name => [name, form.elements[name].value.trim()]));
  }

  // ---- what is chosen, in the address

  function write(wanted) {
    const address = new URL(location.href);
    NAMES.forEach(name => {
      if (wanted[name]) address.searchParams.set(name, wanted[name]);
      else address.searchParams.delete(name);
    });
    address.hash = "";
    history.replaceState(null, "", address.href.replace(/#$/, ""));
    document.querySelectorAll("header [hreflang]").forEach(link => { link.search = address.search; });
  }

  function read() {
    const asked = new URLSearchParams(location.search);
    NAMES.forEach(name => {
      const value = asked.get(name) || "";
      const field = form.elements[name];
      if (name !== "q" && value && ![...field.options].some(option => option.value === value)) {
        field.add(new Option(value, value));
      }
      field.value = value;
    });
  }

  // ---- the divisions of the chosen province

  function offerRegions(chosen) {
    const field = form.elements.region;
    field.querySelectorAll("[data-below]").forEach(option => option.remove());
    if (!chosen) return;
    const province = chosen.slice(0, 2);
    const codes = new Set();
    gongkaiFinder.all().forEach(({ region }) => {
      if (region.startsWith(province)) codes.add(region.slice(0, 4) + "00").add(region);
    });
    let before = [...field.options].find(option => option.value === province + "0000");
    [...codes].sort().forEach(code => {
      const place = gongkaiFinder.place(code);
      if (!place || !before || code === province + "0000") return;
      [...field.options].filter(option => option.value === code).forEach(option => option.remove());
      const option = new Option((code.endsWith("00") ? "　" : "　　") + place[language], code);
      option.dataset.below = "";
      mark(option, place);
      before.after(option);
      before = option;
    });
    field.value = chosen;
  }

  // ---- the rows

  const mark = (element, name) => {
    if (language === "en" && name.zh === name.en) element.lang = "zh-CN";
    return element;
  };

  function cell(name, tag = "td") {
    const element = document.createElement(tag);
    element.textContent = name ? name[language] : "";
    return name ? mark(element, name) : element;
  }

  function row(agency) {
    const tr = document.createElement("tr");
    const head = document.createElement("th");
    const link = document.createElement("a");
    head.scope = "row";
    link.href = `${say.home}agencies/${agency.path}/${folder}`;
    link.textContent = agency[language];
    head.append(mark(link, agency));
    const years = document.createElement("td");
    years.className = "years";
    years.textContent = !agency.first ? "" : agency.first === agency.last ? agency.first : `${agency.first}–${agency.last}`;
    tr.append(head, cell(agency.place), cell(gongkaiFinder.level(agency.level)),
      cell(gongkaiFinder.sector(agency.sector)), years);
    return tr;
  }

  function count(n) {
    return n === 0 ? say.none : n === 1 ? say.one : say.found.replace("{n}", numbers.format(n));
  }

  function whole(isWhole) {
    around.forEach(element => { element.hidden = !isWhole; });
    reset.hidden = isWhole;
    if (isWhole) {
      body.replaceChildren(...own);
      more.hidden = true;
      status.textContent = "";
    }
  }

  async function update() {
    const wanted = wish();
    const turn = ++asked;
    const isWhole = NAMES.every(name => !wanted[name]);
    write(wanted);
    if (isWhole) {
      offerRegions("");
      return whole(true);
    }
    const late = setTimeout(() => { status.textContent = say.waiting; }, 400);
    try {
      const found = await gongkaiFinder.search(wanted.q, { ...wanted, limit: shown });
      if (turn !== asked) return;
      offerRegions(wanted.region);
      whole(false);
      body.replaceChildren(...found.map(row));
      more.hidden = found.length >= found.total;
      status.textContent = count(found.total);
    } catch (error) {
      if (turn === asked) ownRowsOnly(wanted);
    } finally {
      clearTimeout(late);
    }
  }

  // Without the list of all agencies: the words, level and sector of the rows that are here. Of its region a row prints
  // the lowest division only, so none can be told to be in a province, nor how many there are.
  function ownRowsOnly({ q, region }) {
    const parts = q.toLowerCase().split(/\s+/);
    const isOf = (cell, { value, selectedOptions }) => !value || cell.textContent.trim() === selectedOptions[0].text;
    const found = own.filter(tr => parts.every(part => tr.textContent.toLowerCase().includes(part))
      && isOf(tr.cells[2], form.elements.level) && isOf(tr.cells[3], form.elements.sector));
    body.replaceChildren(...found);
    reset.hidden = false;
    status.textContent = region ? say.unfiltered : `${say.page} ${count(found.length)}`;
  }

  function change() {
    shown = STEP;
    update();
  }

  form.addEventListener("input", change);
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => { change(); form.elements.q.focus(); }));
  form.addEventListener("focusin", () => gongkaiFinder.load().catch(() => {}), { once: true });
  more.addEventListener("click", () => {
    const first = body.rows.length;
    shown += STEP;
    update().then(() => body.rows[first] && body.rows[first].querySelector("a").focus());
  });
  addEventListener("popstate", () => { read(); update(); });
  form.hidden = false;
  read();
  if (NAMES.some(name => wish()[name])) update();
})();
