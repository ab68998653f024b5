/* Draws charts with Chart.js over their SVG when they come into view. Print, assistive technology and failures keep the SVG. */
(() => {
  'use strict';
  const here = document.currentScript;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const number = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
  let library;

  const load = () => library ??= new Promise((done, failed) => {
    const tag = document.createElement('script');
    tag.src = here.dataset.chartLibrary;
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

  /* Years without figures, changes of the form, values of bars. */
  const marks = (spec, css) => ({
    id: 'marks',
    beforeDatasetsDraw({ ctx, chartArea: { left, top, right, bottom } }) {
      const slot = (right - left) / spec.labels.length;
      ctx.save();
      ctx.textAlign = 'center';
      ctx.textBaseline = 'middle';
      for (const { first, last, words } of spec.gaps) {
        const x = left + slot * first + 3, width = slot * (last - first + 1) - 6;
        ctx.fillStyle = texture(css('paper'), 'M-2 2L2-2M0 8L8 0M6 10L10 6', css('line'));
        ctx.fillRect(x, top, width, bottom - top);
        ctx.setLineDash([3, 3]);
        ctx.strokeStyle = css('line-strong');
        ctx.strokeRect(x, top, width, bottom - top);
        ctx.save();
        ctx.translate(x + width / 2, (top + bottom) / 2);
        if (ctx.measureText(words).width + 8 > width) ctx.rotate(Math.PI / 2);
        ctx.setLineDash([]);
        ctx.lineWidth = 5;
        ctx.strokeStyle = css('paper');
        ctx.strokeText(words, 0, 0);
        ctx.fillStyle = css('soft');
        ctx.fillText(words, 0, 0);
        ctx.restore();
      }
      ctx.setLineDash([4, 3]);
      ctx.strokeStyle = ctx.fillStyle = css('seal');
      spec.breaks.forEach((place, i) => {
        const x = left + slot * place;
        ctx.beginPath();
        ctx.moveTo(x, top - 16);
        ctx.lineTo(x, bottom + 6);
        ctx.stroke();
        ctx.fillText(i + 1, x, top - 25);
      });
      ctx.restore();
    }
  });
})();
