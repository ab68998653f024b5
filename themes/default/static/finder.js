// @ts-check
"use strict";
// Finds agencies by name, alias, former name, place, English words and pinyin (whole or initials).
//   gongkaiFinder.search("gdcz", {region: "440000", sector, level, limit: 20, from: 0})
//     → a promise of [{path, zh, en, region, place, sector, level, first, last}], and its .total
// The list comes as scripts, so that it also comes from a folder on a disk; only when it is asked for.
const gongkaiFinder = (() => {
  const root = document.currentScript.dataset.root;
  const MANY = 50;
  const shares = [];
  const places = new Map();
  const sectors = new Map();
  const levels = new Map();
  const readings = new Map();
  const agencies = [];
  let loading = null;

  // As typed and as stored: full-width letters, capitals and apostrophes make no difference.
  const fold = words => words.normalize("NFKC").toLowerCase().replace(/['’]/g, "");
  const path = code => gongkai.divisions(code).filter(one => places.has(one));

  const script = number => gongkai.load(`${root}find/agencies-${number}.js`).then(() => {
    if (!shares[number]) throw new Error("no share " + number);
    return shares[number];
  });

  function load() {
    loading = loading || script(0)
      .then(first => Promise.all(Array.from({ length: first.files - 1 }, (_, i) => script(i + 1))))
      .then(() => shares.forEach(unpack))
      .catch(error => { finder.available = false; loading = null; throw error; });
    return loading;
  }

  function unpack(share) {
    const name = (map, [code, zh, en]) => map.set(code, { code, zh, en });
    share.regions.forEach(region => name(places, region));
    share.sectors.forEach(sector => name(sectors, sector));
    share.levels.forEach(level => name(levels, level));
    Object.entries(share.pinyin).forEach(([han, read]) => readings.set(han, read.split(" ")));
    let before = "";
    share.zh.forEach((zh, i) => {
      before = before.slice(0, share.path[2 * i]) + share.path[2 * i + 1];
      const region = share.regions[share.region[i]][0];
      const above = path(region).map(code => places.get(code));
      const en = share.en[i] || zh;
      agencies.push({
        shown: {
          path: before, zh, en, region, place: places.get(region),
          sector: share.sectors[share.sector[i]][0], level: share.levels[share.level[i]][0],
          first: share.first[i] || null, last: share.last[i] || null,
        },
        names: [zh, ...(share.also[i] || [])].map(fold),
        english: " " + fold(share.en[i] || ""),
        above: above.map(place => fold(place.zh)).join(" "),
        aboveEnglish: " " + fold(above.map(place => place.en).join(" ")),
        sounds: null,
      });
    });
  }

  // ---- by the characters of a name

  function byCharacters(agency, term) {
    let best = 0;
    agency.names.forEach((name, i) => {
      const at = name.indexOf(term);
      if (at >= 0) {
        const score = (i ? 70 : 100) + (at ? 0 : 20) + (name.length === term.length ? 30 : 0) - name.length / 10;
        best = Math.max(best, score);
      }
    });
    if (best || term.length < 2) return best || (agency.above.includes(term) ? 20 : 0);
    const gaps = skipped(agency.names[0], term);
    if (gaps >= 0) return 60 - gaps;
    if (agency.above.includes(term)) return 20;
    return skipped(agency.above + agency.names[0], term) >= 0 ? 10 : 0;
  }

  // How many characters are left out where the letters of the term stand in this order; -1 where they do not.
  function skipped(name, term) {
    let at = name.indexOf(term[0]);
    const first = at;
    for (let i = 1; at >= 0 && i < term.length; i++) at = name.indexOf(term[i], at + 1);
    return at < 0 ? -1 : at - first + 1 - term.length;
  }

  // ---- by English words

  function byWords(agency, term) {
    if (agency.english.includes(" " + term)) return 80 - agency.english.length / 50;
    if (agency.aboveEnglish.includes(" " + term)) return 25;
    return term.length > 3 && agency.english.includes(term) ? 30 : 0;
  }

  // ---- by pinyin

  // Characters one leaves out when typing a name: 广东[省]财政[厅], 广西[壮族自治区].
  const LIGHT = new Set("省市县区州盟旗镇乡厅局委办会自治族壮回维吾尔土家苗和与人民政府");
  const FAR = 6;

  function soundsOf(agency) {
    agency.sounds = agency.sounds || [...agency.names, ...agency.above.split(" ")].map((name, i) => {
      const syllables = Array.from(name, han => ({ read: readings.get(han) || [han], gap: LIGHT.has(han) ? 1 : 3 }));
      let letters = 0;
      syllables.forEach(({ read }) => read.forEach(one => { letters |= mask(one); }));
      return { syllables, letters, weight: i === 0 ? 90 : i < agency.names.length ? 65 : 22 };
    });
    return agency.sounds;
  }

  function mask(letters) {
    let bits = 0;
    for (let i = 0; i < letters.length; i++) bits |= 1 << (letters.charCodeAt(i) & 31);
    return bits;
  }

  function byPinyin(agency, term, letters) {
    let best = 0;
    for (const sound of soundsOf(agency)) {
      if (sound.weight > best && (letters & ~sound.letters) === 0) {
        const far = Math.min(FAR, term.length + 1);
        const cost = costOf(sound.syllables, term, far);
        if (cost <= far) best = Math.max(best, sound.weight - 2 * cost - sound.syllables.length / 10);
      }
    }
    return best;
  }

  // The least one has to overlook to read the term in these syllables: each typed whole or by its
  // initial (the last one as far as typed), some left out. costs[n]: the first n letters are read.
  function costOf(syllables, term, far) {
    const end = term.length;
    const costs = new Float64Array(end + 1).fill(Infinity);
    let best = Infinity;
    for (let i = 0; i < syllables.length; i++) {
      const { read, gap } = syllables[i];
      costs[0] = i ? 1 : 0;
      for (let n = end - 1; n >= 0; n--) { // from the end: what is reached from n is settled already
        const cost = costs[n];
        if (cost > far) continue;
        if (n) costs[n] = cost + gap;
        for (const one of read) {
          const like = common(one, term, n);
          if (!like) continue;
          const whole = like === one.length;
          if (n + like === end) best = Math.min(best, cost + (whole ? 0 : 0.1));
          if (whole) costs[n + like] = Math.min(costs[n + like], cost);
          if (one.length > 1) costs[n + 1] = Math.min(costs[n + 1], cost + 0.1);
          if (one[1] === "h" && like > 1) costs[n + 2] = Math.min(costs[n + 2], cost + 0.1);
        }
      }
    }
    return best;
  }

  function common(one, term, from) {
    let like = 0;
    while (like < one.length && one[like] === term[from + like]) like++;
    return like;
  }

  // ---- all together

  // The parts of what was typed; every one must be found.
  function terms(query) {
    return (fold(query).match(/\p{Script=Han}+|[^\s\p{Script=Han}]+/gu) || [])
      .map(term => ({ term, letters: /^[a-z]+$/.test(term) ? mask(term) : 0 }));
  }

  function scoreOf(agency, parts) {
    let score = 1;
    for (const { term, letters } of parts) {
      let part = byCharacters(agency, term);
      if (letters) part = Math.max(part, byWords(agency, term), byPinyin(agency, term, letters));
      if (!part) return 0;
      score += part;
    }
    return score;
  }

  async function search(query, { region = "", sector = "", level = "", limit = MANY, from = 0 } = {}) {
    await load();
    const parts = terms(query);
    const found = [];
    agencies.forEach((agency, i) => {
      const { shown } = agency;
      if ((region && !path(shown.region).includes(region)) || (sector && shown.sector !== sector)
        || (level && shown.level !== level)) return;
      const score = scoreOf(agency, parts);
      if (score) found.push({ score, i, shown });
    });
    if (parts.length) found.sort((one, other) => other.score - one.score || one.i - other.i);
    return Object.assign(found.slice(from, from + limit).map(({ shown }) => ({ ...shown })), { total: found.length });
  }

  const finder = {
    available: true,
    load,
    search,
    // The words for the codes: {zh, en}, or undefined.
    place: code => places.get(code),
    sector: key => sectors.get(key),
    level: key => levels.get(key),
    all: () => agencies.map(agency => agency.shown),
    receive: (number, share) => { shares[number] = share; },
  };
  return finder;
})();
