// @ts-check
"use strict";
// The search page: results, filters and pages, all in the address.
(() => {
  const { element, fill, isEnglish } = gongkai;
  /** @type {HTMLFormElement} */
  const form = document.querySelector("#search");
  if (!form || typeof gongkaiSearch === "undefined") return;
  const index = gongkaiSearch, finder = typeof gongkaiFinder === "undefined" ? null : gongkaiFinder;
  const say = form.dataset;
  const language = isEnglish ? "en" : "zh";
  const FILTERS = ["year", "region", "sector"];
  const A_PAGE = 10;
  const SUGGESTED = 5;
  const FEW_FILES = 3; // of agencies; where there are more they are read only for a query in letters
  const status = document.getElementById("search-status");
  const results = document.getElementById("search-results");
  const numbers = new Intl.NumberFormat(isEnglish ? "en" : "zh-CN");
  const OTHER = { zh: "en", en: "zh" };
  const TAGS = { zh: "zh-CN", en: "en" };
  const TEXT = { z: "zh", e: "en", p: "zh", q: "en" };
  /** @type {(name: string) => any} an input or a choice */
  const field = name => form.elements.namedItem(name);
  let turn = 0;

  const homeOf = code => say[code].replace(/search\/(index\.html)?$/, "");
  const addressOf = (path, code = language) => homeOf(code) + path + gongkai.page;
  const isHan = words => /\p{Script=Han}/u.test(words);

  // ---- what is asked, in the address

  function asked() {
    const address = new URLSearchParams(location.search);
    const wish = { q: (address.get("q") || "").trim(), page: Math.max(1, parseInt(address.get("page"), 10) || 1) };
    FILTERS.forEach(name => { wish[name] = address.get(name) || ""; });
    return wish;
  }

  function hrefOf(wish) {
    const address = new URLSearchParams();
    if (wish.q) address.set("q", wish.q);
    FILTERS.forEach(name => { if (wish[name]) address.set(name, wish[name]); });
    if (wish.page > 1) address.set("page", wish.page);
    return "?" + address;
  }

  function go(wish) {
    history.pushState(null, "", hrefOf(wish));
    return show();
  }

  function fromForm() {
    const wish = { q: field("q").value.trim(), page: 1 };
    FILTERS.forEach(name => { wish[name] = field(name).value; });
    return wish;
  }

  function toForm(wish) {
    field("q").value = wish.q;
    FILTERS.forEach(name => {
      const choice = field(name);
      if (wish[name] && ![...choice.options].some(option => option.value === wish[name])) {
        choice.add(new Option(wish[name], wish[name]));
      }
      choice.value = wish[name];
    });
  }

  // ---- filters

  const PASSES = {
    year: (document, value) => String(document.year) === value,
    region: (document, value) => gongkai.divisions(document.region).includes(value),
    sector: (document, value) => document.sector === value,
  };
  const passes = (document, wish, but) =>
    FILTERS.every(name => name === but || !wish[name] || PASSES[name](document, wish[name]));

  // How many each choice would leave, beside it.
  function countChoices(found, wish) {
    const years = new Set(found.map(document => document.year).filter(Boolean));
    if (wish.year) years.add(Number(wish.year));
    const year = field("year");
    year.replaceChildren(year.options[0], ...[...years].sort((a, b) => b - a).map(each => new Option(each, each)));
    year.value = wish.year;
    FILTERS.forEach(name => {
      const rest = found.filter(document => passes(document, wish, name));
      [...field(name).options].forEach(option => {
        option.dataset.words = option.dataset.words || option.textContent;
        const count = rest.filter(document => option.value && PASSES[name](document, option.value)).length;
        option.textContent = option.dataset.words + (option.value ? ` (${numbers.format(count)})` : "");
      });
    });
  }

  function plainChoices() {
    [...form.querySelectorAll("option")].forEach(option => {
      option.textContent = option.dataset.words || option.textContent;
    });
  }

  // ---- results

  // A report or page is one result, whichever of its texts has the words: the reader's if it does.
  function grouped(found, documents) {
    const groups = new Map();
    found.forEach(({ number }) => {
      const document = documents[number];
      const before = groups.get(document.group);
      if (!before) groups.set(document.group, document);
      else if (TEXT[document.kind] === language) groups.set(document.group, document);
    });
    return [...groups.values()];
  }

  // The language of the page that shows this text.
  function pageLanguage(document, documents) {
    const text = TEXT[document.kind];
    if (!text || text === language || !say[text]) return language;
    const hasOwn = documents.some(other => other.group === document.group && TEXT[other.kind] === language);
    return hasOwn ? text : language;
  }

  async function nameOf(document, data) {
    if (document.agency < 0) {
      const [path, zh, en] = data.pages[document.page];
      const code = TEXT[document.kind];
      return { path, words: zh || en, tag: TAGS[code] };
    }
    const share = await index.names(Math.floor(document.agency / data.names));
    const [path, zh, en] = share[document.agency % data.names];
    const own = language === "en" && en ? en : zh;
    return { path: `agencies/${path}/${document.year ? document.year + "/" : ""}`, words: own,
      tag: language === "en" && !en ? "zh-CN" : TAGS[language] };
  }

  async function item(document, data, runs) {
    const name = await nameOf(document, data);
    const code = pageLanguage(document, data.documents);
    const link = element("a", { href: addressOf(name.path, code) });
    const words = element("span", {}, name.words);
    if (name.tag !== TAGS[language]) words.lang = name.tag;
    if (document.year) {
      const [before, after] = fill(say.report, { year: document.year }).split("{name}");
      link.append(before, words, after);
    } else link.append(words);
    link.hreflang = TAGS[code];
    const facts = [document.year || say.page];
    if (document.year) {
      const option = [...field("sector").options].find(each => each.value === document.sector);
      const place = [...field("region").options].find(each => each.value === gongkai.divisions(document.region)[0]);
      [place, option].forEach(each => { if (each) facts.push(each.dataset.words || each.textContent); });
    }
    if (code !== language) facts.push(code === "zh" ? say.inZh : say.inEn);
    const excerpt = element("p", { class: "excerpt" });
    if (TEXT[document.kind]) watch(excerpt, name.path, TEXT[document.kind], runs);
    return element("li", {}, element("h3", {}, link), element("p", { class: "meta" }, facts.join(" · ")), excerpt);
  }

  // ---- excerpts: cut from the plain text when the result comes into view

  const seen = new IntersectionObserver(entries => entries.forEach(entry => {
    if (!entry.isIntersecting) return;
    seen.unobserve(entry.target);
    cuts.get(entry.target)();
  }), { rootMargin: "100px" });
  const cuts = new WeakMap();

  function watch(target, path, code, runs) {
    cuts.set(target, () => index.text(path).then(texts => excerpt(target, texts[code] || [], code, runs)).catch(() => {}));
    seen.observe(target);
  }

  function excerpt(target, pieces, code, runs) {
    if (code !== language) target.lang = TAGS[code];
    const whole = patternOf(runs);
    const pattern = pieces.some(piece => piece.search(whole) >= 0) ? whole : patternOf(runs.flatMap(pairs));
    const first = bestOf(pieces, pattern, new Set());
    const second = first && bestOf(pieces, pattern, first.hits);
    const length = (code === "zh" ? 90 : 200) / (second ? 1.5 : 1);
    [first, second].filter(Boolean).forEach(({ words }, i) => {
      target.append(i ? " " : "");
      mark(target, cutAround(words, words.search(pattern), length), pattern);
    });
    if (!first && pieces.length) target.append(cutAround(pieces[0], 0, length)); // found by its title alone
  }

  // The piece with the most of the words one does not have yet; of several not too short a one.
  function bestOf(pieces, pattern, had) {
    let best = null;
    pieces.forEach(words => {
      const hits = new Set((words.match(pattern) || []).map(gongkai.words.fold));
      const fresh = [...hits].filter(hit => !had.has(hit)).length;
      const score = fresh * 1000 + Math.min(words.length, 90);
      if (fresh && (!best || score > best.score)) best = { words, hits, score };
    });
    return best;
  }

  const pairs = run => (isHan(run) ? Array.from(run).slice(1).map((han, i) => Array.from(run)[i] + han) : [run]);

  // Where these words stand: characters as they are, numbers with and without commas, words with endings.
  function patternOf(pieces) {
    const words = [...new Set(pieces)].sort((one, other) => other.length - one.length).map(piece => {
      if (isHan(piece)) return piece;
      if (/^\d+$/.test(piece)) return `\\b${grouped3(piece)}(?!\\d)`;
      return `\\b${piece.replace(/(ies|s)$/, "")}[a-z]{0,3}\\b`;
    });
    return new RegExp(words.join("|"), "giu");
  }

  const grouped3 = digits => [...digits].map((digit, i) => (i && (digits.length - i) % 3 === 0 ? ",?" : "") + digit).join("");

  function cutAround(words, at, length) {
    const from = at < length / 2 ? 0 : Math.max(0, Math.floor(Math.min(at - length / 3, words.length - length)));
    const start = from && /[a-z]/i.test(words[from - 1]) ? words.indexOf(" ", from) + 1 || from : from;
    const end = start + length;
    return (start ? "…" : "") + words.slice(start, end) + (end < words.length ? "…" : "");
  }

  function mark(target, words, pattern) {
    let from = 0;
    for (const hit of words.matchAll(pattern)) {
      target.append(words.slice(from, hit.index), element("mark", {}, hit[0]));
      from = hit.index + hit[0].length;
    }
    target.append(words.slice(from));
  }

  // ---- agencies above the results

  async function agencies(wish, found, data) {
    if (!finder) return { total: 0, list: [] };
    if (data.finder <= FEW_FILES || !isHan(wish.q)) {
      const { region, sector } = wish;
      const list = await finder.search(wish.q, { region, sector, limit: SUGGESTED }).catch(() => Object.assign([], { total: 0 }));
      return { total: list.total, list: list.map(each => ({ path: each.path, zh: each.zh, en: each.en })) };
    }
    const own = found.map(({ number }) => data.documents[number])
      .filter(each => each.kind === "a" && passes(each, { ...wish, year: "" }));
    const list = await Promise.all(own.slice(0, SUGGESTED).map(async each => {
      const [path, zh, en] = (await index.names(Math.floor(each.agency / data.names)))[each.agency % data.names];
      return { path, zh, en: en || zh };
    }));
    return { total: own.length, list };
  }

  function suggestions({ total, list }, wish) {
    if (!list.length) return [];
    const links = list.map(each => {
      const link = element("a", { href: addressOf(`agencies/${each.path}/`) }, each[language]);
      return element("li", {}, gongkai.marked(link, each));
    });
    if (total > list.length) {
      const query = hrefOf({ q: wish.q, region: wish.region, sector: wish.sector });
      links.push(element("li", {}, element("a", { href: addressOf("agencies/") + query },
        fill(say.allAgencies, { n: numbers.format(total) }))));
    }
    return [element("section", { class: "suggested" }, element("h2", {}, say.agencies), element("ul", { class: "tags" }, ...links))];
  }

  // ---- pages of results

  function pager(wish, total) {
    const last = Math.ceil(total / A_PAGE);
    if (last < 2) return [];
    const link = (page, words, rel) => {
      const made = element("a", { href: hrefOf({ ...wish, page }), rel }, words);
      made.addEventListener("click", event => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        go({ ...wish, page }).then(() => status.focus());
      });
      return element("li", {}, made);
    };
    const items = [];
    if (wish.page > 1) items.push(link(wish.page - 1, say.previous, "prev"));
    if (wish.page < last) items.push(link(wish.page + 1, say.next, "next"));
    return [element("nav", { class: "pager", "aria-label": say.pages }, element("ul", {}, ...items),
      element("p", {}, fill(say.of, [numbers.format(wish.page), numbers.format(last)])))];
  }

  function told({ isCut, isPartial, isShort }, total, agencies) {
    if (isShort && !agencies) return say.short;
    const n = numbers.format(total);
    if (!total) return agencies ? fill(say.onlyAgencies, { n: numbers.format(agencies) }) : say.none;
    if (isPartial) return fill(say.some, { n });
    if (isCut) return fill(say.about, { n });
    return total === 1 ? say.one : fill(say.found, { n });
  }

  async function show() {
    const mine = ++turn;
    const wish = asked();
    gongkai.askAlike(location.search);
    toForm(wish);
    if (!wish.q) {
      results.replaceChildren();
      status.textContent = "";
      return plainChoices();
    }
    const late = setTimeout(() => { status.textContent = say.waiting; }, 300);
    try {
      const data = await index.load();
      const found = await index.find(wish.q);
      const groups = grouped(found.documents, data.documents).filter(each => each.kind !== "a");
      const chosen = groups.filter(each => passes(each, wish));
      const runs = index.runs(wish.q);
      const page = chosen.slice((wish.page - 1) * A_PAGE, wish.page * A_PAGE);
      const [above, items] = await Promise.all([
        agencies(wish, found.documents, data), Promise.all(page.map(each => item(each, data, runs)))]);
      if (mine !== turn) return;
      countChoices(groups, wish);
      status.textContent = told(found, chosen.length, above.total);
      const list = element("ol", { class: "results", start: (wish.page - 1) * A_PAGE + 1 }, ...items);
      const headed = items.length ? [element("h2", { class: "hidden" }, status.textContent), list] : [];
      results.replaceChildren(...suggestions(above, wish), ...headed, ...pager(wish, chosen.length));
      document.title = document.title.replace(/^([^“]*?“.*?” – )?/, `“${wish.q}” – `);
    } catch (error) {
      if (mine !== turn) return;
      results.replaceChildren();
      status.textContent = error.isStale ? say.stale : say.failed;
    } finally {
      clearTimeout(late);
    }
  }

  form.addEventListener("submit", event => { event.preventDefault(); go(fromForm()); });
  FILTERS.forEach(name => field(name).addEventListener("change", () => go(fromForm())));
  addEventListener("popstate", show);
  status.tabIndex = -1;
  form.hidden = false;
  show();
})();
