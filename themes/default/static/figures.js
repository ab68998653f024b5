// @ts-check
"use strict";
// Figures as Java prints them: each rule stands there too, and src/test/both/ has the cases of both.
{
  /**
   * Shares in percent (Percent.java): rounded once, half up, in whole numbers. Part and whole are numbers, or numbers as
   * they are written.
   * @typedef {number | string} Written
   */

  /** @param {Written} number */
  const decimals = number => (String(number).split(".")[1] || "").length;
  /**
   * @param {Written} number
   * @param {number} places
   */
  const shifted = (number, places) => {
    const [digits, rest = ""] = String(number).split(".");
    return BigInt(digits + rest.padEnd(places, "0"));
  };

  /** @param {string} digits */
  const grouped = digits => digits.replace(/\B(?=(\d{3})+$)/g, ",");
  /** @param {bigint} number */
  const whole = number => grouped(String(number));
  /** @param {bigint} number */
  const tenths = number => {
    const digits = String(number).padStart(2, "0");
    return grouped(digits.slice(0, -1)) + "." + digits.slice(-1);
  };

  /**
   * Of a hundred or a thousand steps; what is something is never said to be nothing, nor a part to be all.
   * @param {Written} part
   * @param {Written} of
   * @param {bigint} steps
   * @param {(number: bigint) => string} print
   * @param {boolean} isShare
   */
  const said = (part, of, steps, print, isShare) => {
    const places = Math.max(decimals(part), decimals(of));
    const some = shifted(part, places), all = shifted(of, places);
    if (some === 0n) return "0";
    if (some === all) return "100";
    if (some > 0n && some * steps < all) return "<" + print(1n);
    if (isShare && some < all && some * steps > all * (steps - 1n)) return ">" + print(steps - 1n);
    const size = some < 0n ? -some : some;
    return (some < 0n ? "−" : "") + print((2n * size * steps + all) / (2n * all));
  };

  gongkai.percent = {
    /** @type {(part: Written, of: Written) => string} */
    words: (part, of) => said(part, of, 1000n, tenths, true) + "%",
    /** @type {(part: Written, of: Written) => string} */
    brief: (part, of) => said(part, of, 100n, whole, true) + "%",
    /**
     * How many to each hundred, of which there may be more than a hundred.
     * @type {(part: Written, of: Written) => string}
     */
    rate: (part, of) => said(part, of, 1000n, tenths, false),
  };

  const STEPS = [1, 2, 2.5, 5];

  /**
   * The finest axis of three to five round numbers that holds zero and these (Scale.java), in whole steps if they are
   * whole: its lowest and highest tick in steps from zero.
   * @param {number[]} values
   */
  gongkai.axis = values => {
    const low = Math.min(0, ...values), high = Math.max(0, ...values);
    const areWhole = values.every(Number.isInteger);
    for (let power = Math.floor(Math.log10(high - low || 1)) - 1; ; power++) {
      for (const round of STEPS) {
        const step = Number(round + "e" + power);
        const first = Math.floor(low / step + 1e-9), last = Math.ceil(high / step - 1e-9);
        if (last - first <= 4 && (!areWhole || Number.isInteger(step))) return { step, first, last: Math.max(last, first + 2) };
      }
    }
  };

  /**
   * Words in a CSV file (CsvText.java): quoted where they must be, and never taken for a formula.
   * @param {string} words
   */
  gongkai.csvText = words => {
    const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(words) ? "'" + words : words;
    return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
  };

  /**
   * The file among so many that has the figures of an agency (CompareFiles.place): FNV-1a of its path.
   * @param {string} path
   * @param {number} files a power of two
   */
  gongkai.fileOf = (path, files) => {
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(path)) hash = Math.imul(hash ^ byte, 0x01000193);
    return (hash & (files - 1)) >>> 0;
  };

  /**
   * To a file of the reader's.
   * @param {string} name
   * @param {Blob} blob
   */
  gongkai.save = (name, blob) => {
    const href = URL.createObjectURL(blob);
    gongkai.element("a", { href, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(href), 60000);
  };

  /**
   * Rows as a file, with the mark by which spreadsheet programs know the encoding. A number begins with its minus.
   * @param {string} name
   * @param {string[][]} rows
   */
  gongkai.saveCsv = (name, rows) => gongkai.save(name, new Blob(["\ufeff" + gongkai.csv(rows)], { type: "text/csv" }));

  /** @param {string[][]} rows */
  gongkai.csv = rows => rows
    .map(row => row.map(words => (/^-?\d[\d.]*$/.test(words) ? words : gongkai.csvText(words))).join(",") + "\r\n").join("");
}
