// @ts-check
"use strict";
// Which documents have these words: cuts a query as the index was cut, and reads the index.
//   gongkaiSearch.find("信访 711") → {documents: [{number, score, weight}], isCut, isPartial}
// The index comes as scripts, one for each word, so that it also comes from a folder on a disk.

// ---- words and their keys, as in WordReader and WordKey
{
  const MOST_FILES = 8;
  const HAN = /\p{Script=Han}/u;
  const WORDS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
  const PAIR = 2 ** 21;
  const WORD = 0x110000 * PAIR;

  /** @param {string} text */
  const fold = text => {
    const narrow = text.replace(/([０-９])，(?=[０-９])/g, "$1,").replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xFEE0));
    return narrow.replace(/([0-9]),(?=[0-9]{3}(?![0-9]))/g, "$1").normalize("NFKC").toLowerCase();
  };

  /** @param {string} word */
  const singular = word => {
    if (!/^[a-z]{2,}(?![siu])[a-z]s$/.test(word)) return word;
    return word.endsWith("ies") ? word.slice(0, -3) + "y" : word.slice(0, -1);
  };

  /**
   * @param {string} word
   * @param {number} seed
   */
  const hash = (word, seed) => {
    let h = seed;
    for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 16777619);
    return h >>> 0;
  };

  /** @param {string} word */
  const keyOf = word => WORD + (hash(word, 0x9747b28c) >>> 24) * 2 ** 32 + hash(word, 0x811c9dc5);
  /** @param {number[]} points */
  const pairs = points => points.slice(1).map((point, i) => points[i] * PAIR + point);

  /**
   * The runs of characters and words of a folded text; of each number also what it is with the character on each side,
   * whether or not a space is between.
   * @param {string} text
   */
  const cut = text => {
    const runs = [...text.matchAll(WORDS)].map(({ 0: words, index }) => ({ words, index, end: index + words.length, beside: [] }));
    runs.forEach((run, i) => {
      if (!/^[0-9]+$/.test(run.words)) return;
      const before = runs[i - 1];
      const after = runs[i + 1];
      const isNear = (one, other) => one && other && /^ *$/.test(text.slice(one.end, other.index));
      if (isNear(before, run) && HAN.test(before.words)) run.beside.push(Array.from(before.words).pop() + run.words);
      if (isNear(run, after) && HAN.test(after.words)) run.beside.push(run.words + Array.from(after.words)[0]);
    });
    return runs;
  };

  /**
   * Every key of a text.
   * @param {string} text
   */
  const keys = text => cut(fold(text)).flatMap(({ words, beside }) => (HAN.test(words)
    ? pairs(Array.from(words, han => han.codePointAt(0))) : [words, ...beside].map(word => keyOf(singular(word)))));

  /**
   * The keys to look for: of a long run of characters each second pair, and the last; of a number in a phrase what it is
   * in the phrase. Parts that are set apart need not stand together.
   * @param {string} query
   */
  const wanted = query => {
    const runs = fold(query).split(/\s+/).flatMap(cut);
    const found = runs.flatMap(({ words, beside }) => {
      if (!HAN.test(words)) return (beside.length ? beside : [singular(words)]).map(keyOf);
      const some = pairs(Array.from(words, han => han.codePointAt(0)));
      return some.length < 6 ? some : some.filter((_, i) => i % 2 === 0 || i === some.length - 1);
    });
    return { runs: runs.map(({ words }) => words), keys: [...new Set(found)].slice(0, MOST_FILES) };
  };

  /**
   * Which of so many files, a power of two, a key stands in.
   * @param {number} key
   * @param {number} bits
   */
  const fileOf = (key, bits) => {
    const mixed = Math.imul((key % 2 ** 32) ^ Math.imul(Math.floor(key / 2 ** 32), 0x85ebca6b), 0x9e3779b1);
    return bits ? mixed >>> (32 - bits) : 0;
  };

  gongkai.words = { fold, keys, keyOf, wanted, fileOf };
}

const gongkaiSearch = (() => {
  const { root, version } = document.currentScript.dataset;
  const waiting = new Map();
  let all = null;

  // ---- files

  function file(what, number, address) {
    const id = `${what} ${number}`;
    if (!waiting.has(id)) {
      const entry = {};
      entry.promise = new Promise((done, failed) => { entry.done = done; entry.failed = failed; });
      waiting.set(id, entry);
      const fail = () => { waiting.delete(id); entry.failed(new Error(address)); };
      gongkai.load(`${root}${address}.js?v=${version}`).then(() => { if (!entry.received) fail(); }, fail);
    }
    return waiting.get(id).promise;
  }

  function receive(what, number, from, data) {
    const entry = waiting.get(`${what} ${number}`);
    entry.received = true;
    if (from === version || what === "text") entry.done(data);
    else entry.failed(Object.assign(new Error("stale"), { isStale: true }));
  }

  const words = number => file("words", number, "search/words-" + number.toString(16).padStart(3, "0"));
  const names = number => file("names", number, "search/names-" + number);
  const text = path => file("text", path, path + "text");

  // ---- the index

  function load() {
    return all ? Promise.resolve(all) : file("all", 0, "search/all").then(data => (all = unpack(data)));
  }

  // Of every document: what it is, whose, its year; and the address it has in common with its twin.
  function unpack(data) {
    let agency = -1;
    let page = -1;
    data.documents = Array.from(data.kinds, (kind, i) => {
      if (kind === "a") agency++;
      const isPage = kind === "p" || kind === "q";
      if (isPage) page++;
      const year = isPage || kind === "a" ? 0 : data.years.charCodeAt(i) - 48 + 2000;
      return {
        kind, year, agency: isPage ? -1 : agency, page: isPage ? page : -1,
        region: isPage ? "" : data.regions[agency], sector: isPage ? "" : data.sectors[agency],
        group: isPage ? "p" + data.pages[page][0] : `${agency}/${year}`,
      };
    });
    return data;
  }

  // The list of a key in a file: [how many documents have it, Map of document → weight].
  function listOf(base64, key) {
    const bytes = atob(base64);
    let at = 0;
    const number = () => {
      let value = 0;
      for (let factor = 1; ; factor *= 128) {
        const byte = bytes.charCodeAt(at++);
        if (byte < 128) return value + byte * factor;
        value += (byte - 128) * factor;
      }
    };
    for (let current = 0; at < bytes.length;) {
      current += number();
      const count = number();
      const end = number() + at;
      if (current === key) {
        const weights = new Map();
        for (let document = -1; at < end;) {
          const value = number();
          document += Math.floor(value / 4);
          weights.set(document, value % 4);
        }
        return { count, weights };
      }
      if (current > key) break;
      at = end;
    }
    return { count: 0, weights: new Map() };
  }

  const WEIGHTS = [1, 1.4, 1.8, 4];

  async function find(query) {
    const { documents, bits } = await load();
    const { runs, keys: wantedKeys } = gongkai.words.wanted(query);
    const lists = await Promise.all(wantedKeys.map(async key => listOf(await words(gongkai.words.fileOf(key, bits)), key)));
    const scores = new Map();
    lists.forEach(({ count, weights }) => {
      const worth = Math.log(1 + documents.length / Math.max(1, count));
      weights.forEach((weight, number) => {
        const found = scores.get(number) || { number, score: 0, words: 0, least: 3 };
        found.score += worth * WEIGHTS[weight];
        found.words++;
        found.least = Math.min(found.least, weight);
        scores.set(number, found);
      });
    });
    // A word in more documents than are listed cannot be required.
    const cut = lists.filter(({ count, weights }) => weights.size < count);
    const required = lists.filter(list => !cut.includes(list));
    const enough = required.length ? required : lists;
    const isFull = found => enough.every(({ weights }) => weights.has(found.number));
    const every = [...scores.values()];
    const full = required.length ? every.filter(isFull) : every;
    const isPartial = !full.length && lists.length > 1;
    const most = isPartial ? every.reduce((max, found) => Math.max(max, found.words), 0) : 0;
    const chosen = isPartial ? every.filter(found => found.words === most) : full;
    chosen.sort((one, other) => other.score - one.score
      || documents[other.number].year - documents[one.number].year || one.number - other.number);
    return { documents: chosen, isCut: cut.length > 0, isPartial, isShort: runs.length > 0 && !wantedKeys.length };
  }

  return { find, load, names, text, receive, runs: query => gongkai.words.wanted(query).runs };
})();
