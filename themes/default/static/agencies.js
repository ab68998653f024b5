// @ts-check
"use strict";
// The list of agencies, filtered as one types. What is chosen stands in the address.
(() => {
  const { element, isEnglish, marked } = gongkai;
  /** @type {HTMLFormElement} */
  const form = document.querySelector("#filter");
  if (!form || typeof gongkaiFinder === "undefined") return;
  const language = isEnglish ? "en" : "zh";
  const say = form.dataset;
  const NAMES = ["q", "region", "sector", "level"];
  const STEP = 100;
  const status = document.getElementById("filter-status");
  const reset = document.getElementById("filter-reset");
  const more = document.getElementById("filter-more");
  /** @type {HTMLTableSectionElement} */
  const body = document.querySelector("#list tbody");
  const own = [...body.rows];
  /** @type {NodeListOf<HTMLElement>} */
  const around = document.querySelectorAll("#jumps, .pager");
  const numbers = new Intl.NumberFormat(isEnglish ? "en" : "zh-CN");
  /**
   * @typedef {{q: string, region: string, sector: string, level: string}} Wish
   * @type {(name: string) => any} an input or a choice
   */
  const field = name => form.elements.namedItem(name);
  let asked = 0;
  let shown = STEP;

  /** @returns {Wish} */
  const wish = () => Object.assign({}, ...NAMES.map(name => ({ [name]: field(name).value.trim() })));

  // ---- what is chosen, in the address

  function write(wanted) {
    const address = new URL(location.href);
    NAMES.forEach(name => {
      if (wanted[name]) address.searchParams.set(name, wanted[name]);
      else address.searchParams.delete(name);
    });
    address.hash = "";
    history.replaceState(null, "", address.href.replace(/#$/, ""));
    gongkai.askAlike(address.search);
  }

  function read() {
    const asked = new URLSearchParams(location.search);
    NAMES.forEach(name => {
      const value = asked.get(name) || "";
      const chosen = field(name);
      if (name !== "q" && value && ![...chosen.options].some(option => option.value === value)) {
        chosen.add(new Option(value, value));
      }
      chosen.value = value;
    });
  }

  // ---- the divisions of the chosen province

  function offerRegions(chosen) {
    /** @type {HTMLSelectElement} */
    const choice = field("region");
    choice.querySelectorAll("[data-below]").forEach(option => option.remove());
    if (!chosen) return;
    const [province] = gongkai.divisions(chosen);
    const codes = new Set();
    gongkaiFinder.all().forEach(({ region }) => {
      const path = gongkai.divisions(region);
      if (path[0] === province) path.forEach(code => codes.add(code));
    });
    let before = [...choice.options].find(option => option.value === province);
    [...codes].sort().forEach(code => {
      const place = gongkaiFinder.place(code);
      if (!place || !before || code === province) return;
      [...choice.options].filter(option => option.value === code).forEach(option => option.remove());
      const option = new Option((code.endsWith("00") ? "　" : "　　") + place[language], code);
      option.dataset.below = "";
      marked(option, place);
      before.after(option);
      before = option;
    });
    choice.value = chosen;
  }

  // ---- the rows

  const cell = name => (name ? marked(element("td", {}, name[language]), name) : element("td"));

  function row(agency) {
    const link = element("a", { href: `${say.home}agencies/${agency.path}/${gongkai.page}` }, agency[language]);
    const years = !agency.first ? "" : agency.first === agency.last ? agency.first : `${agency.first}–${agency.last}`;
    return element("tr", {}, element("th", { scope: "row" }, marked(link, agency)), cell(agency.place),
      cell(gongkaiFinder.level(agency.level)), cell(gongkaiFinder.sector(agency.sector)), element("td", { class: "years" }, years));
  }

  function count(n) {
    return n === 0 ? say.none : n === 1 ? say.one : gongkai.fill(say.found, { n: numbers.format(n) });
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
      && isOf(tr.cells[2], field("level")) && isOf(tr.cells[3], field("sector")));
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
  form.addEventListener("reset", () => setTimeout(() => { change(); field("q").focus(); }));
  form.addEventListener("focusin", () => gongkaiFinder.load().catch(() => {}), { once: true });
  more.addEventListener("click", () => {
    const first = body.rows.length;
    shown += STEP;
    update().then(() => body.rows[first]?.querySelector("a").focus());
  });
  addEventListener("popstate", () => { read(); update(); });
  form.hidden = false;
  read();
  if (NAMES.some(name => wish()[name])) update();
})();
