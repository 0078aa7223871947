// How a large diagram behaves: when it is there, and how many pictures a second it gives while it is moved.
// Usage: node src/quality/fluid.mjs http://localhost:8080/ many-2000   (see many.mjs for such a dossier)
import { pause, withChromium } from './chromium.mjs';

const url = process.argv[2] ?? 'http://localhost:8080/';
const sources = process.argv.slice(3);

/** Counts what the diagram draws while something is done. */
async function pictures({ run }, what, work) {
  await run(`window.drawn = []; window.count = () => window.drawn.push(performance.now()); hospitalGraph.canvas().on('render', window.count)`);
  await work();
  const times = await run(`hospitalGraph.canvas().off('render', window.count); return window.drawn`);
  const gaps = times.slice(1).map((time, i) => time - times[i]);
  const rate = (1000 * gaps.length) / (times.at(-1) - times[0]);
  console.log(`  ${what}: ${rate.toFixed(0)} pictures a second, the longest pause ${Math.max(...gaps).toFixed(0)} ms`);
  await pause(600);
}

await withChromium(async (page) => {
  await page.open(url);
  for (const source of sources) {
    const ready = await page.open(`${url}?source=${source}`);
    const [nodes, links, longest] = await page.wait(`new PerformanceObserver((list) => done([hospitalGraph.canvas().nodes().length,
      hospitalGraph.canvas().edges().length, Math.max(...list.getEntries().map((task) => task.duration))])).observe({ type: 'longtask', buffered: true })`);
    console.log(`${source}: ${nodes} nodes, ${links} links, drawn after ${ready} ms, longest task of the page ${longest.toFixed(0)} ms`);
    await pause(1500);
    const { left, top, free, node } = await page.run(`const cy = hospitalGraph.canvas(); const box = cy.container().getBoundingClientRect();
      const at = (one) => { const { x, y } = one.renderedPosition(); return [Math.round(box.left + x), Math.round(box.top + y)]; };
      const spots = Array.from({ length: 900 }, (_, i) => [80 + (i % 30) * 12, 80 + Math.floor(i / 30) * 12]);
      const away = ([x, y]) => Math.min(...cy.nodes().map((one) => Math.hypot(one.renderedPosition('x') - x, one.renderedPosition('y') - y)));
      const best = spots.map((spot) => [away(spot), spot]).sort((one, other) => other[0] - one[0])[0][1];
      return { left: box.left, top: box.top, free: [Math.round(box.left + best[0]), Math.round(box.top + best[1])],
        node: at(cy.nodes().max((one) => one.degree()).ele) };`);
    const way = ([x, y]) => Array.from({ length: 90 }, (_, i) => [x + Math.round(60 * Math.sin(i / 6)), y + Math.round(i / 2)]);
    await pictures(page, 'moving the picture', () => page.drag([free, ...way(free)]));
    await pictures(page, 'nearer and farther', () => page.wheel(Math.round(left + 300), Math.round(top + 300), [...Array(20).fill(-60), ...Array(20).fill(60)]));
    await pictures(page, 'dragging the largest hub', () => page.drag([node, ...way(node)]));
  }
});
