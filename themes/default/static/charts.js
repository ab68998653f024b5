/* Draws bars and lines with Chart.js over those of the SVG when a chart comes into view, for tooltips and for hiding series.
   Axis, gaps and notes stay those of the SVG; print, assistive technology and failures keep all of it. */
(() => {
  'use strict';
  const address = document.currentScript.dataset.chartLibrary;
  const number = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
  let library;

  const load = () => library ??= new Promise((done, failed) => {
    const tag = document.createElement('script');
    tag.src = address;
    tag.onload = done;
    tag.onerror = failed;
    document.head.append(tag);
  });

  function texture(colour, grain, line) {
    const tile = document.createElement('canvas');
    tile.width = tile.height = 8;
    const pen = tile.getContext('2d');
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 8, 8);
    pen.strokeStyle = line;
    pen.stroke(new Path2D(grain));
    return pen.createPattern(tile, 'repeat');
  }

  function dataset(spec, one, i, css) {
    const colour = css('series-' + (i + 1)), ink = css('ink');
    const shared = { label: one.label, data: one.values, hidden: one.hidden };
    return spec.kind === 'lines'
      ? { ...shared, borderColor: colour, pointStyle: one.shape, pointRadius: 5, pointHoverRadius: 7, pointBackgroundColor: colour,
        pointBorderColor: /cross/.test(one.shape) ? colour : ink, segment: { borderDash: at => spec.breaks.includes(at.p1DataIndex) ? [2, 4] : [] } }
      : { ...shared, backgroundColor: texture(colour, one.grain, css('grain')), borderColor: ink, borderWidth: 1, borderSkipped: false,
        categoryPercentage: spec.fill[0], barPercentage: spec.fill[1] };
  }

  function options(spec) {
    const [left, top, right, bottom] = spec.area, stacked = spec.kind === 'stack';
    const padding = ({ chart }) => {
      const unit = chart.width / 440;
      return { left: left * unit, top: top * unit, right: (440 - right) * unit, bottom: (300 - bottom) * unit };
    };
    const say = at => ` ${at.dataset.label} ${number.format(at.raw)} ${spec.unit}`;
    return {
      maintainAspectRatio: false,
      animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? false : { duration: 400 },
      layout: { padding, autoPadding: false },
      interaction: { mode: 'index', intersect: false },
      scales: { x: { display: false, offset: true, stacked }, y: { display: false, stacked, min: spec.low, max: spec.high } },
      plugins: { legend: { display: false }, tooltip: { filter: at => at.raw !== null, itemSort: (a, b) => stacked ? b.datasetIndex - a.datasetIndex : 0, callbacks: { label: say } } }
    };
  }

  function draw(box) {
    const spec = JSON.parse(box.querySelector('.chart-spec').textContent);
    const live = document.createElement('div'), canvas = document.createElement('canvas');
    live.className = 'chart-live';
    canvas.setAttribute('aria-hidden', 'true');
    live.append(canvas);
    box.querySelector('.chart-plot').append(live);
    let chart;
    const paint = () => {
      const style = getComputedStyle(box), css = name => style.getPropertyValue('--' + name).trim();
      chart?.destroy();
      Chart.defaults.font.family = style.fontFamily;
      chart = new Chart(canvas, {
        type: spec.kind === 'lines' ? 'line' : 'bar',
        data: { labels: spec.labels, datasets: spec.series.map((one, i) => dataset(spec, one, i, css)) },
        options: options(spec)
      });
    };
    try {
      paint();
      box.dataset.live = '';
    } catch (failure) {
      live.remove();
      throw failure;
    }
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paint);
    box.querySelectorAll('.chart-legend li').forEach((item, i) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.ariaPressed = 'true';
      button.append(...item.childNodes);
      item.append(button);
      button.addEventListener('click', () => {
        const hidden = spec.series[i].hidden = !spec.series[i].hidden;
        button.ariaPressed = String(!hidden);
        box.classList.toggle('chart-part', spec.series.some(one => one.hidden));
        chart.setDatasetVisibility(i, !hidden);
        chart.update();
      });
    });
  }

  if (!window.IntersectionObserver) return;
  const watch = new IntersectionObserver(seen => seen.filter(one => one.isIntersecting).forEach(({ target }) => {
    watch.unobserve(target);
    load().then(() => draw(target)).catch(() => {});
  }), { rootMargin: '200px' });
  document.querySelectorAll('.chart').forEach(box => watch.observe(box));
})();
