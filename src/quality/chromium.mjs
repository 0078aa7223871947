// Debian's Chromium without a window, for the measurements of this folder (/usr/bin/chromium, /usr/bin/chromedriver).
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ARGUMENTS = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--window-size=1400,900'];
const PORT = 20000 + (process.pid % 10000);
const BASE = `http://localhost:${PORT}`;

export const pause = (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

async function call(method, path, body) {
  const answer = await fetch(BASE + path, { method, body: body && JSON.stringify(body) });
  return (await answer.json()).value;
}

/** Gives the work a browser with a profile of its own, and closes it afterwards. */
export async function withChromium(work) {
  const driver = spawn('/usr/bin/chromedriver', [`--port=${PORT}`], { stdio: 'ignore' });
  let session = '';
  try {
    for (let i = 0; i < 200 && !session; i += 1) {
      session = await call('GET', '/status').then(() => 'there', () => pause(50));
    }
    const { sessionId } = await call('POST', '/session', { capabilities: { alwaysMatch: { 'goog:chromeOptions': {
      binary: '/usr/bin/chromium', args: [...ARGUMENTS, `--user-data-dir=${mkdtempSync(join(tmpdir(), 'chromium-'))}`],
    }, 'goog:loggingPrefs': { browser: 'ALL' } } } });
    session = `/session/${sessionId}`;
    await call('POST', `${session}/timeouts`, { script: 300_000 });
    const run = (script, way = 'sync') => call('POST', `${session}/execute/${way}`, { script, args: [] });
    await work({
      run,
      /** A script that ends by calling `done`. */
      wait: (script) => run(`const done = arguments[0]; ${script}`, 'async'),
      /** Opens an address and waits until the page says that it shows what was asked; the milliseconds it says. */
      async open(url) {
        await call('POST', `${session}/url`, { url });
        for (const begin = Date.now(); ;) {
          if (Date.now() - begin > 60_000) {
            throw new Error(`${url} shows nothing: ${JSON.stringify(await call('POST', `${session}/se/log`, { type: 'browser' }))}`);
          }
          const ready = await run('return document.documentElement.dataset.ready');
          if (ready) {
            return Number(ready);
          }
          await pause(50);
        }
      },
      /** A window of this size in this look; a narrow one is a phone. */
      async look(width, height, dark, { scale = 1, media = '' } = {}) {
        const command = (cmd, params) => call('POST', `${session}/goog/cdp/execute`, { cmd, params });
        await command('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: width < 600 });
        await command('Emulation.setEmulatedMedia', { media, features: [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
          { name: 'prefers-reduced-motion', value: 'reduce' }] });
      },
      picture: async () => Buffer.from(await call('GET', `${session}/screenshot`), 'base64'),
      /** What the console has said, errors only. */
      complaints: async () => (await call('POST', `${session}/se/log`, { type: 'browser' })).filter(({ level }) => level === 'SEVERE').map(({ message }) => message),
      /** Presses at the first point, moves over the others and lets go, as a hand does. */
      drag: ([[x, y], ...way]) => call('POST', `${session}/actions`, { actions: [{ type: 'pointer', id: 'mouse', actions: [
        { type: 'pointerMove', x, y, duration: 0 }, { type: 'pointerDown', button: 0 },
        ...way.map(([toX, toY]) => ({ type: 'pointerMove', x: toX, y: toY, duration: 16 })), { type: 'pointerUp', button: 0 }] }] }),
      wheel: (x, y, steps) => call('POST', `${session}/actions`, { actions: [{ type: 'wheel', id: 'wheel',
        actions: steps.map((deltaY) => ({ type: 'scroll', x, y, deltaX: 0, deltaY, duration: 16 })) }] }),
    });
  } finally {
    if (session.startsWith('/')) {
      await call('DELETE', session);
    }
    driver.kill();
  }
}
