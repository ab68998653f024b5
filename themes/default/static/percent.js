/* Shares in percent as Percent.java prints them (src/test/both/percent.txt has the cases of both): rounded once, half up,
   in whole numbers. Part and whole are numbers, or numbers as written. */
window.gongkaiPercent = (() => {
  "use strict";
  const decimals = number => (String(number).split(".")[1] || "").length;
  const shifted = (number, places) => {
    const [digits, rest = ""] = String(number).split(".");
    return BigInt(digits + rest.padEnd(places, "0"));
  };

  const grouped = digits => digits.replace(/\B(?=(\d{3})+$)/g, ",");
  const tenths = number => {
    const digits = String(number).padStart(2, "0");
    return grouped(digits.slice(0, -1)) + "." + digits.slice(-1);
  };

  // Of a hundred or a thousand steps; what is something is never said to be nothing, nor a part to be all.
  function said(part, whole, steps, print, isShare) {
    const places = Math.max(decimals(part), decimals(whole));
    const some = shifted(part, places), all = shifted(whole, places);
    if (some === 0n) return "0";
    if (some === all) return "100";
    if (some > 0n && some * steps < all) return "<" + print(1n);
    if (isShare && some < all && some * steps > all * (steps - 1n)) return ">" + print(steps - 1n);
    const size = some < 0n ? -some : some;
    return (some < 0n ? "−" : "") + print((2n * size * steps + all) / (2n * all));
  }

  return {
    words: (part, whole) => said(part, whole, 1000n, tenths, true) + "%",
    brief: (part, whole) => said(part, whole, 100n, number => grouped(String(number)), true) + "%",
    // How many to each hundred, of which there may be more than a hundred.
    rate: (part, whole) => said(part, whole, 1000n, tenths, false)
  };
})();
