// @ts-check
"use strict";
// What the scripts of a page have in common, loaded before them. All they share hangs on this one object: figures.js and
// words.js add theirs to it, so that a test can ask each function alone.
var gongkai = {};
{
  gongkai.isEnglish = document.documentElement.lang.startsWith("en");

  // A folder opened from a disk has no server that would find index.html in it.
  gongkai.isOnDisk = location.protocol === "file:";
  gongkai.page = gongkai.isOnDisk ? "index.html" : "";

  /**
   * @typedef {string | number | boolean | undefined | ((event: any) => void)} Attribute a function answers an event
   * @typedef {{zh: string, en: string}} Name in both languages; the same in both where it has none in English
   */

  /**
   * @template {Element} T
   * @param {T} made
   * @param {Record<string, Attribute>} attributes
   * @param {(Node | string)[]} content
   */
  const filled = (made, attributes, content) => {
    Object.entries(attributes).forEach(([name, value]) => {
      if (typeof value === "function") made[name] = value;
      else if (value !== undefined && value !== false) made.setAttribute(name, value === true ? "" : String(value));
    });
    made.append(...content);
    return made;
  };

  /**
   * @template {keyof HTMLElementTagNameMap} T
   * @param {T} tag
   * @param {Record<string, Attribute>} [attributes]
   * @param {(Node | string)[]} content
   */
  gongkai.element = (tag, attributes = {}, ...content) => filled(document.createElement(tag), attributes, content);

  /**
   * @template {keyof SVGElementTagNameMap} T
   * @param {T} tag
   * @param {Record<string, Attribute>} [attributes]
   * @param {(Node | string)[]} content
   */
  gongkai.svg = (tag, attributes = {}, ...content) =>
    filled(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, content);

  /**
   * Done once the script has run. Data too come as scripts: a page from a disk may read no other files.
   * @param {string} src
   * @returns {Promise<void>}
   */
  gongkai.load = src => new Promise((done, failed) => {
    const script = gongkai.element("script", {
      src,
      onload: () => { script.remove(); done(); },
      onerror: () => { script.remove(); failed(new Error(src)); },
    });
    document.head.append(script);
  });

  /**
   * Words of a message, its {places} filled in.
   * @param {string} words
   * @param {Record<string, string | number> | (string | number)[]} values
   * @returns {string}
   */
  gongkai.fill = (words, values) => words.replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);

  /**
   * Marks what is in Chinese on a page in English.
   * @template {HTMLElement} T
   * @param {T} element
   * @param {Name} name
   */
  gongkai.marked = (element, { zh, en }) => {
    if (gongkai.isEnglish && zh === en) element.lang = "zh-CN";
    return element;
  };

  /**
   * The same question in the other language.
   * @param {string} search
   */
  gongkai.askAlike = search =>
    document.querySelectorAll("header [hreflang]").forEach((/** @type {HTMLAnchorElement} */ link) => { link.search = search; });

  /**
   * This division and those above it, the highest first (Region.path): 360000, 360700, 360702.
   * @param {string} code GB/T 2260, six digits
   * @returns {string[]}
   */
  gongkai.divisions = code => [...new Set([code.slice(0, 2) + "0000", code.slice(0, 4) + "00", code])];

  /**
   * To the clipboard; where it may not be written to, as from a disk, selected and copied the old way.
   * @param {string} words
   * @returns {Promise<boolean>} whether they are there
   */
  gongkai.copy = words => {
    const select = () => {
      const area = gongkai.element("textarea", { class: "hidden", readonly: true }, words);
      document.body.append(area);
      area.select();
      const isDone = document.execCommand("copy");
      area.remove();
      return isDone;
    };
    return navigator.clipboard && isSecureContext
      ? navigator.clipboard.writeText(words).then(() => true, select) : Promise.resolve(select());
  };
}
