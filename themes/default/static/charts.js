// @ts-check
"use strict";
// What a script adds to a chart: years one by one from the keyboard or by a tap, the picture and the figures as files, and
// Chart.js over the bars and lines of a chart in view, for tooltips and hiding series. All else stays the SVG's.
(() => {
  const { element, svg, isEnglish } = gongkai;

  /**
   * Of a chart (ChartJson), with what its drawing and its table say.
   * @typedef {{label: string, shape: string, grain: string, values: (number | null)[], silences?: string[], hidden?: boolean}} Series
   * @typedef {{kind: string, unit: string, whole: boolean, labels: string[], area: number[], low: number, high: number, fill: number[],
   *   breaks: number[], series: Series[], id: string, title: string, notes: string[]}} Spec
   */

  const prefers = what => matchMedia(`(prefers-${what})`);
  const number = new Intl.NumberFormat("en", { maximumFractionDigits: 6 });
  const src = document.currentScript.dataset.chartLibrary;
  const words = isEnglish ? {
    year: y => y, colon: ": ", comma: "; ", stop: ".", whole: "total", walk: "Year by year: ",
    hint: "Tap a year in the chart, or use the left and right arrow keys, to read its figures.",
    save: "Download:", figures: "data (CSV)", source: "Source: ",
  } : {
    year: y => y + "年", colon: "：", comma: "；", stop: "。", whole: "合计", walk: "逐年查看：",
    hint: "点按图中的年份，或用左右方向键，逐年查看数字。", save: "下载：", figures: "数据（CSV）", source: "来源：",
  };
  const amount = (value, unit) => number.format(value) + (isEnglish && unit ? " " : "") + (value === 1 && isEnglish ? unit.replace(/s$/, "") : unit);
  // Of shares the data are the figures themselves, of which each year's share is worked out.
  const isShares = spec => spec.unit === "%";
  const total = (spec, at) => spec.series.reduce((sum, one) => sum + one.values[at], 0);
  const said = (spec, one, at) => isShares(spec) ? gongkai.percent.words(one.values[at], total(spec, at)) : amount(one.values[at], spec.unit);
  const drawn = (spec, one) => isShares(spec) ? one.values.map((value, at) => value === null ? null : value * 100 / total(spec, at)) : one.values;
  /** @type {any} what Chart.js puts there */
  let Chart, library;
  const load = () => library ??= gongkai.load(src).then(() => { Chart = window["Chart"]; });

  // Year by year: one place in the order of the tabulator, arrows move over the years, the line below says what they hold.
  const say = (spec, at) => {
    const shown = spec.series.filter(one => !one.hidden), known = shown.filter(one => one.values[at] !== null);
    const parts = known.map(one => `${one.label} ${said(spec, one, at)}`);
    if (known.length && known.length < shown.length) {
      parts.push(...shown.filter(one => one.values[at] === null).map(one => `${one.label} ${one.silences[at]}`));
    }
    if (spec.whole && known.length > 1 && known.length === spec.series.length) {
      parts.push(`${words.whole} ${amount(known.reduce((sum, one) => sum + one.values[at], 0), spec.unit)}`);
    }
    if (spec.notes[at]) parts.push(spec.notes[at]);
    return words.year(spec.labels[at]) + words.colon + parts.join(words.comma) + words.stop;
  };

  const walk = (box, spec) => {
    const plot = box.querySelector(".chart-plot"), [left, top, right, bottom] = spec.area, last = spec.labels.length - 1;
    const cursor = element("div", { class: "chart-cursor", tabindex: 0, role: "slider", "aria-label": words.walk + spec.title,
      "aria-valuemin": spec.labels[0], "aria-valuemax": spec.labels[last] });
    const said = element("p", { class: "chart-said", role: "status" }, words.hint);
    const slot = (right - left) / spec.labels.length, percent = (part, whole) => part / whole * 100 + "%";
    Object.assign(cursor.style, { top: percent(top, 300), height: percent(bottom - top, 300), width: percent(slot, 440) });
    let now = last;
    const mark = (at, aloud) => {
      now = Math.min(last, Math.max(0, at));
      ["aria-valuenow", "aria-valuetext"].forEach(name => cursor.setAttribute(name, spec.labels[now]));
      cursor.style.left = percent(left + slot * now, 440);
      if (aloud) said.textContent = say(spec, now);
    };
    mark(last);
    cursor.classList.add("at-rest");
    cursor.onfocus = () => { cursor.classList.remove("at-rest"); mark(now, true); };
    cursor.onblur = () => cursor.classList.add("at-rest");
    cursor.onkeydown = event => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const to = { ArrowLeft: now - 1, ArrowDown: now - 1, ArrowRight: now + 1, ArrowUp: now + 1, Home: 0, End: last }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      mark(to, true);
    };
    plot.addEventListener("click", event => {
      const { left: edge, width } = plot.getBoundingClientRect(), at = Math.floor(((event.clientX - edge) * 440 / width - left) / slot);
      if (at >= 0 && at <= last) { cursor.focus({ preventScroll: true }); mark(at, true); }
    });
    plot.append(cursor);
    plot.after(said);
  };

  // The picture: the drawing with its title, legend and source, every style written into it.
  const KEPT = ["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "paint-order", "vector-effect",
    "font-family", "font-size", "font-weight", "text-anchor", "dominant-baseline", "writing-mode"];
  const styled = (shown, copy) => {
    const style = getComputedStyle(shown);
    KEPT.forEach(name => {
      const value = style.getPropertyValue(name);
      if (!(value && value !== "none" || name === "fill" || name === "stroke")) return;
      copy.setAttribute(name, value.replace(/url\(["']?[^#]*#([^"')]+)["']?\)/, "url(#$1)"));
    });
    copy.removeAttribute("class");
    [...shown.children].forEach((child, i) => styled(child, copy.children[i]));
    return copy;
  };
  const wrapped = (text, size, width) => {
    const pen = element("canvas").getContext("2d"), lines = [""];
    pen.font = `${size}px sans-serif`;
    (text.match(/[\u2e80-\uffee]|[^\s\u2e80-\uffee]+\s*|\s+/g) ?? []).forEach(word => {
      const longer = lines[lines.length - 1] + word;
      if (pen.measureText(longer).width > width && lines[lines.length - 1]) lines.push(word.trimStart());
      else lines[lines.length - 1] = longer;
    });
    return lines;
  };
  const picture = (box, spec) => {
    const root = getComputedStyle(box), css = name => root.getPropertyValue("--" + name).trim(), width = 640, edge = 24, inner = width - 2 * edge;
    const all = svg("svg", { "font-family": root.fontFamily });
    let y = edge;
    const write = (text, size, colour, weight) => wrapped(text, size * (weight > 400 ? 1.06 : 1), inner).forEach(line => {
      y += size * 1.45;
      all.append(svg("text", { x: edge, y: y - size * .4, fill: css(colour), "font-size": size, "font-weight": weight }, line));
    });
    const name = document.querySelector("h1").textContent.trim(), brand = document.querySelector(".brand")?.textContent.trim() ?? "";
    write(name + words.colon + spec.title, 20, "ink", 650);
    write(box.querySelector("figcaption").lastChild.textContent.trim(), 13, "soft", 400);
    y += 8;
    let x = edge, pen = element("canvas").getContext("2d");
    pen.font = "14px sans-serif";
    box.querySelectorAll(".chart-legend li").forEach(item => {
      const text = item.textContent.trim(), room = pen.measureText(text).width * 1.08 + 44;
      if (x > edge && x + room > width - edge) { x = edge; y += 24; }
      const shown = item.querySelector("svg"), key = styled(shown, shown.cloneNode(true));
      [["x", x], ["y", y], ["width", 16], ["height", 16]].forEach(([name, value]) => key.setAttribute(name, value));
      all.append(key, svg("text", { x: x + 22, y: y + 13, fill: css("ink"), "font-size": 14 }, text));
      x += room;
    });
    y += 32;
    const shown = box.querySelector(".chart-svg"), plot = styled(shown, shown.cloneNode(true)), height = inner * 300 / 440;
    ["role", "aria-labelledby"].forEach(name => plot.removeAttribute(name));
    [["x", edge], ["y", y], ["width", inner], ["height", height], ["overflow", "visible"]].forEach(([name, value]) => plot.setAttribute(name, value));
    all.append(plot);
    y += height + 14;
    box.querySelectorAll(".chart-notes li").forEach(note => write(note.textContent.trim().replace(/\s+/g, " "), 12, "soft", 400));
    /** @type {HTMLLinkElement} */
    const canonical = document.querySelector("link[rel=canonical]");
    const address = canonical?.href ?? (gongkai.isOnDisk ? "" : location.href.split("#")[0]);
    y += 6;
    write(words.source + [brand, address].filter(Boolean).join(isEnglish ? ", " : "，"), 12, "ink", 400);
    y += edge / 2;
    all.prepend(svg("rect", { width, height: y, fill: css("paper") }));
    Object.entries({ viewBox: `0 0 ${width} ${y}`, width, height: y }).forEach(([name, value]) => all.setAttribute(name, String(value)));
    return { text: new XMLSerializer().serializeToString(all), width, height: y };
  };

  const named = (spec, ending) => {
    const name = location.pathname.split("/").filter(part => part && part !== "index.html").slice(-3).join("-") || "portal";
    return `${name}-${spec.id}.${ending}`;
  };
  const saveSvg = (box, spec) =>
    gongkai.save(named(spec, "svg"), new Blob([picture(box, spec).text], { type: "image/svg+xml" }));
  const savePng = (box, spec) => {
    const { text, width, height } = picture(box, spec), canvas = element("canvas", { width: width * 2, height: height * 2 });
    const image = element("img");
    image.onload = () => {
      canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob(blob => gongkai.save(named(spec, "png"), blob), "image/png");
    };
    image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(text);
  };
  // The table as it stands: what is not known is in words there, and so it is in the file. A reason stands in one cell for all.
  const saveCsv = (box, spec) => gongkai.saveCsv(named(spec, "csv"), [...box.querySelectorAll("table tr")].map(row =>
    [...row.cells].flatMap(cell => {
      const text = cell.textContent.trim();
      return Array(cell.colSpan).fill(/^−?\d[\d,.]*$/.test(text) ? text.replace(/,/g, "").replace("−", "-") : text);
    })));
  const offer = (box, spec) => {
    const button = (name, save) =>
      element("button", { type: "button", "aria-label": words.save + " " + name + ", " + spec.title, onclick: () => save(box, spec) }, name);
    box.append(element("p", { class: "chart-tools" }, words.save, " ", button("SVG", saveSvg), " ", button("PNG", savePng), " ",
      button(words.figures, saveCsv)));
  };

  // Chart.js over the drawing.
  const texture = (colour, grain, line) => {
    const tile = element("canvas", { width: 8, height: 8 }), pen = tile.getContext("2d");
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 8, 8);
    pen.strokeStyle = line;
    pen.stroke(new Path2D(grain));
    return pen.createPattern(tile, "repeat");
  };

  const dataset = (spec, one, i, css) => {
    const { label, hidden, shape, grain } = one, data = drawn(spec, one);
    const colour = css("series-" + (i + 1)), ink = css("ink");
    return spec.kind === "lines"
      ? { label, data, hidden, borderColor: colour, borderWidth: 2 + .7 * i, backgroundColor: colour,
        pointStyle: shape, pointRadius: 5 + i / 2, pointBorderWidth: 1, pointBorderColor: ink,
        segment: { borderDash: at => spec.breaks.includes(at.p1DataIndex) ? [2, 4] : [] } }
      : { label, data, hidden, backgroundColor: texture(colour, grain, css("grain")), borderColor: ink, borderWidth: 1, borderSkipped: false,
        categoryPercentage: spec.fill[0], barPercentage: spec.fill[1] };
  };

  // Shares upon the parts of the bars that have room for them, as in the drawing.
  const upon = (spec, css) => ({ id: "upon", afterDatasetsDraw: chart => {
    const pen = chart.ctx, scale = chart.width / 440;
    Object.assign(pen, { font: `${13 * scale}px ${Chart.defaults.font.family}`, textAlign: "center", textBaseline: "middle", lineJoin: "round",
      lineWidth: 4 * scale, strokeStyle: css("paper"), fillStyle: css("ink") });
    chart.data.datasets.forEach((one, i) => chart.isDatasetVisible(i) && chart.getDatasetMeta(i).data.forEach((bar, at) => {
      if (one.data[at] === null || bar.base - bar.y < 17 * scale || bar.width < 30 * scale) return;
      const text = gongkai.percent.brief(spec.series[i].values[at], total(spec, at));
      pen.strokeText(text, bar.x, (bar.base + bar.y) / 2);
      pen.fillText(text, bar.x, (bar.base + bar.y) / 2);
    }));
  } });

  const options = (spec, { kind, area: [left, top, right, bottom], low: min, high: max } = spec) => ({
    maintainAspectRatio: false,
    animation: !prefers("reduced-motion: reduce").matches && { duration: 400 },
    layout: {
      autoPadding: false,
      padding: ({ chart: { width, height } }) =>
        ({ left: left * width / 440, right: width - right * width / 440, top: top * height / 300, bottom: height - bottom * height / 300 })
    },
    interaction: { mode: "index", intersect: false },
    scales: { x: { display: false, offset: true, stacked: kind === "stack" }, y: { display: false, min, max, stacked: kind === "stack" } },
    plugins: {
      legend: { display: false },
      tooltip: { filter: at => at.raw !== null, callbacks: { label: at => ` ${at.dataset.label} ${said(spec, spec.series[at.datasetIndex], at.dataIndex)}` } }
    }
  });

  const liven = (box, spec) => {
    const live = element("div", { class: "chart-live" }), canvas = element("canvas", { "aria-hidden": "true" });
    let chart;
    const paint = () => {
      const style = getComputedStyle(box), css = name => style.getPropertyValue("--" + name);
      chart?.destroy();
      Chart.defaults.font.family = style.fontFamily;
      chart = new Chart(canvas, {
        type: spec.kind === "lines" ? "line" : "bar",
        data: { labels: spec.labels, datasets: spec.series.map((one, i) => dataset(spec, one, i, css)) },
        options: options(spec),
        plugins: isShares(spec) ? [upon(spec, css)] : []
      });
    };
    live.append(canvas);
    box.querySelector(".chart-svg").after(live);
    paint();
    prefers("color-scheme: dark").addEventListener("change", paint);
    box.querySelectorAll(".chart-legend li").forEach((item, i) => {
      const button = element("button", { type: "button", "aria-pressed": "true" }, ...item.childNodes);
      item.append(button);
      button.onclick = () => {
        const hidden = spec.series[i].hidden = !spec.series[i].hidden;
        button.setAttribute("aria-pressed", String(!hidden));
        box.classList.toggle("chart-part", spec.series.some(one => one.hidden));
        chart.setDatasetVisibility(i, !hidden);
        chart.update();
      };
    });
    box.dataset.live = "";
  };

  // What the drawing and its table say already is not in the data.
  const read = box => Object.assign(JSON.parse(box.querySelector(".chart-spec").textContent), {
    id: box.id,
    title: box.querySelector(".chart-svg title").textContent,
    notes: [...box.querySelectorAll("tbody tr")].map(row => row.querySelector(".gap, .contains")?.textContent ?? "")
  });
  const specs = new Map([...document.querySelectorAll(".chart")].map(box => [box, read(box)]));
  specs.forEach((spec, box) => { walk(box, spec); offer(box, spec); });
  const start = box => load().then(() => liven(box, specs.get(box))).catch(() => box.querySelector(".chart-live")?.remove());
  const watch = new IntersectionObserver(seen => seen.filter(one => one.isIntersecting).forEach(({ target }) => {
    watch.unobserve(target);
    start(target);
  }), { rootMargin: "200px" });
  // What is in view from the beginning does not wait for the first frame.
  const inView = ({ height, top, bottom }) => height > 0 && top < innerHeight + 200 && bottom > -200;
  specs.forEach((spec, box) => { if (inView(box.getBoundingClientRect())) start(box); else watch.observe(box); });
})();
