// @ts-check
"use strict";
// Adds to a report page: every figure can be chosen, and then shows its name and its address, to copy and to cite.
(() => {
  const { element, isEnglish } = gongkai;
  /** @type {HTMLElement} */
  const cite = document.querySelector(".cite");
  if (!cite) return;
  const [copyUrl, copyCite, copy, copied, close, here, hint] = cite.dataset.words.split("|");
  const base = /^https?:/.test(cite.dataset.url) ? cite.dataset.url : location.href.replace(/[?#].*/, "");

  const status = element("span", { role: "status", class: "hidden" });
  document.body.append(status);
  const button = (label, words) => {
    const one = element("button", { type: "button", class: "button" }, label);
    one.onclick = () => gongkai.copy(words()).then(done => {
      if (!done) return;
      one.focus();
      one.textContent = status.textContent = copied;
      setTimeout(() => { one.textContent = label; status.textContent = ""; }, 1500);
    });
    return one;
  };

  // The citation: the day, the address of the figure that is chosen, and buttons.
  const quote = cite.querySelector("blockquote"), bibtex = cite.querySelector("pre");
  const today = new Date(), two = n => String(n).padStart(2, "0");
  const day = `${today.getFullYear()}-${two(today.getMonth() + 1)}-${two(today.getDate())}`;
  cite.querySelector(".day").textContent = isEnglish ? day : `[${day}]`;
  const plain = quote.textContent, entry = bibtex.textContent;
  quote.after(button(copyCite, () => quote.textContent));
  bibtex.after(button(copy, () => bibtex.textContent));

  document.querySelector(".addresses")?.append(" " + hint);

  // The headings of a cell: those to its left in its row and those above it in its column, across merged cells.
  const grids = new Map();
  const grid = table => {
    if (grids.has(table)) return grids.get(table);
    const rows = [...table.rows], cells = rows.map(() => []), places = new Map();
    rows.forEach((row, y) => {
      let x = 0;
      for (const cell of row.cells) {
        while (cells[y][x]) x++;
        places.set(cell, [x, y]);
        for (let down = 0; down < cell.rowSpan && cells[y + down]; down++) {
          for (let right = 0; right < cell.colSpan; right++) cells[y + down][x + right] = cell;
        }
      }
    });
    grids.set(table, { cells, places });
    return grids.get(table);
  };
  const headings = cell => {
    const table = cell.closest("table"), { cells, places } = grid(table), [x, y] = places.get(cell);
    const row = new Set(cells[y].slice(0, x).filter(one => one.tagName === "TH"));
    const column = new Set();
    for (let up = y - 1; up >= 0; up--) {
      const one = cells[up][x], scope = one?.scope;
      if (scope === "col" || scope === "colgroup") column.add(one);
      if (scope === "colgroup" && one.className === "block") break;
    }
    const said = set => [...set].map(one => one.innerText.replace(/\s+/g, " ").trim());
    return [...said(row), ...said(column).reverse()].join(" › ");
  };
  const label = cell => {
    const table = cell.closest("table.statutory");
    return table ? `${table.caption.innerText}: ${headings(cell)}` : (cell.closest("tr, .facts > div")?.querySelector("th, dt")?.innerText ?? "");
  };

  // The bar of the figure that is chosen.
  let bar, chosen;
  const shut = () => {
    bar?.remove();
    bar = null;
    quote.textContent = plain;
    bibtex.textContent = entry;
  };
  const show = cell => {
    bar?.remove();
    chosen = cell;
    const url = `${base}#${cell.id}`, words = label(cell), value = cell.innerText.trim();
    const said = words + (isEnglish ? ": " : "：") + value;
    quote.textContent = plain.replace(cite.dataset.url, url) + (isEnglish ? ` (${said})` : `（${said}）`);
    bibtex.textContent = entry.replace(cite.dataset.url, url);
    const end = element("button", { type: "button", class: "button" }, close);
    end.onclick = () => { shut(); cell.focus?.(); };
    bar = element("div", { class: "cell-bar", role: "region", "aria-label": here },
      element("p", {}, element("strong", {}, value), " ", words),
      element("p", {}, element("code", {}, url)),
      button(copyUrl, () => url), button(copyCite, () => quote.textContent), end);
    document.body.append(bar);
    cell.scrollIntoView({ block: "nearest", inline: "nearest" });
    history.replaceState(null, "", "#" + cell.id);
  };

  // One cell of each table is in the order of the tabulator; arrows lead to the others.
  const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  const isFigure = cell => cell?.tagName === "TD" && cell.id;
  document.querySelectorAll("main table").forEach((/** @type {HTMLTableElement} */ table) => {
    /** @type {NodeListOf<HTMLTableCellElement>} */
    const cells = table.querySelectorAll("td[id]");
    cells.forEach((cell, i) => { cell.tabIndex = i ? -1 : 0; });
    if (!cells.length) return;
    const choose = cell => {
      cells.forEach(one => { one.tabIndex = one === cell ? 0 : -1; });
      cell.focus({ preventScroll: true });
      cell.scrollIntoView({ block: "nearest", inline: "nearest" });
    };
    table.addEventListener("click", ({ target }) => {
      if (!(target instanceof Element)) return;
      const cell = target.closest("td[id]");
      if (cell && !target.closest("a") && !String(getSelection())) { choose(cell); show(cell); }
    });
    table.addEventListener("keydown", event => {
      const cell = event.target, way = step[event.key];
      if (!(cell instanceof HTMLElement) || !isFigure(cell)) return;
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        show(cell);
        status.textContent = `${label(cell)} ${cell.innerText.trim()}`;
        bar.querySelector("button").focus();
      }
      if (!way) return;
      event.preventDefault();
      const { cells: all, places } = grid(table);
      let [x, y] = places.get(cell), next = cell;
      while (next && (next === cell || !isFigure(next))) next = all[y += way[1]]?.[x += way[0]];
      if (next) { choose(next); if (bar) show(next); }
    });
  });
  document.addEventListener("keydown", event => { if (event.key === "Escape" && bar) { shut(); chosen.focus?.(); } });
  const arrive = () => {
    const cell = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (isFigure(cell)) show(cell);
  };
  addEventListener("hashchange", arrive);
  arrive();
})();
