/* Chart.js draws over the bars and lines of a chart in view, for tooltips and hiding series. All else stays the SVG's. */
(() => {
  'use strict';
  const make = (tag, more) => Object.assign(document.createElement(tag), more);
  const prefers = what => matchMedia(`(prefers-${what})`);
  const number = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
  const src = document.currentScript.dataset.chartLibrary;
  let library;
  const load = () => library ??= new Promise((onload, onerror) => document.head.append(make('script', { src, onload, onerror })));

  const texture = (colour, grain, line) => {
    const tile = make('canvas', { width: 8, height: 8 }), pen = tile.getContext('2d');
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 8, 8);
    pen.strokeStyle = line;
    pen.stroke(new Path2D(grain));
    return pen.createPattern(tile, 'repeat');
  };

  const dataset = (spec, { label, values: data, hidden, shape, grain }, i, css) => {
    const colour = css('series-' + (i + 1)), ink = css('ink');
    return spec.kind === 'lines'
      ? { label, data, hidden, borderColor: colour, borderWidth: 2 + .7 * i, backgroundColor: colour,
        pointStyle: shape, pointRadius: 5 + i / 2, pointBorderWidth: 1, pointBorderColor: ink,
        segment: { borderDash: at => spec.breaks.includes(at.p1DataIndex) ? [2, 4] : [] } }
      : { label, data, hidden, backgroundColor: texture(colour, grain, css('grain')), borderColor: ink, borderWidth: 1, borderSkipped: false,
        categoryPercentage: spec.fill[0], barPercentage: spec.fill[1] };
  };

  const options = ({ kind, area: [left, top, right, bottom], low: min, high: max, unit }) => ({
    maintainAspectRatio: false,
    animation: !prefers('reduced-motion: reduce').matches && { duration: 400 },
    layout: {
      autoPadding: false,
      padding: ({ chart: { width, height } }) =>
        ({ left: left * width / 440, right: width - right * width / 440, top: top * height / 300, bottom: height - bottom * height / 300 })
    },
    interaction: { mode: 'index', intersect: false },
    scales: { x: { display: false, offset: true, stacked: kind === 'stack' }, y: { display: false, min, max, stacked: kind === 'stack' } },
    plugins: {
      legend: { display: false },
      tooltip: { filter: at => at.raw !== null, callbacks: { label: at => ` ${at.dataset.label} ${number.format(at.raw)} ${unit}` } }
    }
  });

  const draw = box => {
    const spec = JSON.parse(box.querySelector('.chart-spec').textContent);
    const live = make('div', { className: 'chart-live' }), canvas = make('canvas', { ariaHidden: 'true' });
    let chart;
    const paint = () => {
      const style = getComputedStyle(box), css = name => style.getPropertyValue('--' + name);
      chart?.destroy();
      Chart.defaults.font.family = style.fontFamily;
      chart = new Chart(canvas, {
        type: spec.kind === 'lines' ? 'line' : 'bar',
        data: { labels: spec.labels, datasets: spec.series.map((one, i) => dataset(spec, one, i, css)) },
        options: options(spec)
      });
    };
    live.append(canvas);
    box.querySelector('.chart-plot').append(live);
    paint();
    prefers('color-scheme: dark').addEventListener('change', paint);
    box.querySelectorAll('.chart-legend li').forEach((item, i) => {
      const button = make('button', { type: 'button', ariaPressed: 'true' });
      button.append(...item.childNodes);
      item.append(button);
      button.onclick = () => {
        const hidden = spec.series[i].hidden = !spec.series[i].hidden;
        button.ariaPressed = String(!hidden);
        box.classList.toggle('chart-part', spec.series.some(one => one.hidden));
        chart.setDatasetVisibility(i, !hidden);
        chart.update();
      };
    });
    box.dataset.live = '';
  };

  const watch = new IntersectionObserver(seen => seen.filter(one => one.isIntersecting).forEach(({ target }) => {
    watch.unobserve(target);
    load().then(() => draw(target)).catch(() => target.querySelector('.chart-live')?.remove());
  }), { rootMargin: '200px' });
  document.querySelectorAll('.chart').forEach(box => watch.observe(box));
})();
