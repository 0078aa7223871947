// What the first view transfers, compressed, and when it is interactive.
// Usage: node src/quality/transfer.mjs http://localhost:8080/   (needs /usr/bin/chromium and /usr/bin/chromedriver)
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const url = process.argv[2] ?? 'http://localhost:8080/';
const base = 'http://localhost:9515';
const driver = spawn('/usr/bin/chromedriver', ['--port=9515'], { stdio: 'ignore' });
const pause = (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

async function call(method, path, body) {
  const answer = await fetch(base + path, { method, body: body && JSON.stringify(body) });
  return (await answer.json()).value;
}

async function ready() {
  for (let i = 0; i < 100; i += 1) {
    try {
      return await call('GET', '/status');
    } catch {
      await pause(50);
    }
  }
  throw new Error('chromedriver does not start');
}

await ready();
const { sessionId } = await call('POST', '/session', { capabilities: { alwaysMatch: { 'goog:chromeOptions': {
  binary: '/usr/bin/chromium', args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--window-size=1400,900', `--user-data-dir=${mkdtempSync(join(tmpdir(), 'chromium-'))}`],
} } } });
const run = (script) => call('POST', `/session/${sessionId}/execute/sync`, { script, args: [] });
try {
  for (const turn of ['first', 'again']) {
    await call('POST', `/session/${sessionId}/url`, { url });
    while (!await run('return document.documentElement.dataset.ready')) {
      await pause(50);
    }
    const [time, bytes, requests] = await run(`const entries = [...performance.getEntriesByType('resource'),
      ...performance.getEntriesByType('navigation')];
      return [document.documentElement.dataset.ready, entries.reduce((sum, entry) => sum + entry.transferSize, 0), entries.length];`);
    console.log(`${turn}: ${requests} requests, ${(bytes / 1024).toFixed(0)} kB transferred, diagram drawn after ${time} ms`);
  }
} finally {
  await call('DELETE', `/session/${sessionId}`);
  driver.kill();
}
