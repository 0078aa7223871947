// What the first view transfers, compressed, and when it is interactive.
// Usage: node src/quality/transfer.mjs http://localhost:8080/
import { withChromium } from './chromium.mjs';

const url = process.argv[2] ?? 'http://localhost:8080/';

await withChromium(async ({ open, run }) => {
  for (const turn of ['first', 'again']) {
    const time = await open(url);
    const [bytes, requests] = await run(`const entries = [...performance.getEntriesByType('resource'),
      ...performance.getEntriesByType('navigation')];
      return [entries.reduce((sum, entry) => sum + entry.transferSize, 0), entries.length];`);
    console.log(`${turn}: ${requests} requests, ${(bytes / 1024).toFixed(0)} kB transferred, diagram drawn after ${time} ms`);
  }
});
