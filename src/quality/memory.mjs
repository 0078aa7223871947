// What a service and an import by the command take together, both with Java's own choice of heap, while somebody asks.
// Usage: mvn -B -DskipTests package && node src/quality/memory.mjs FILE [FOLDER with an older graph, which is copied]
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JVM, home, pause, start } from './service.mjs';

const [file, older] = process.argv.slice(2);
const PORT = 18721;
const QUESTION = `http://127.0.0.1:${PORT}/api/v1/entities/chu-lille/links?through=GHT&category=CH`;
const folder = mkdtempSync(join(tmpdir(), 'memory-'));
if (older) cpSync(older, folder, { recursive: true });
const data = `--hospital-graph.data=${folder}`;

/** Mebibytes of a process and of those that it has started. */
function resident(pid) {
  try {
    const own = Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/^VmRSS:\s+(\d+)/m)?.[1] ?? 0) / 1024;
    const children = readdirSync(`/proc/${pid}/task`)
      .flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean));
    return children.reduce((sum, child) => sum + resident(child), own);
  } catch {
    return 0;
  }
}

const service = await start([], `--server.port=${PORT}`, '--hospital-graph.bolt-port=0', data);
const peak = { service: 0, import: 0, together: 0 };
const asked = { answers: new Set(), refused: 0, longest: 0 };
let over = false;
try {
  await (await fetch(QUESTION)).text();
  const begin = performance.now();
  const command = spawn(join(home, 'bin/java'), [...JVM, '-jar', 'target/hospital-graph.jar', 'import', file, data],
    { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  command.stdout.on('data', (text) => { printed += text; });
  const ended = new Promise((resolve) => { command.on('exit', resolve); });
  ended.then(() => { over = true; });
  const reader = (async () => {
    while (!over) {
      const sent = performance.now();
      const answer = await fetch(QUESTION).catch(() => ({ ok: false }));
      asked.refused += answer.ok ? 0 : 1;
      if (answer.ok) asked.answers.add(JSON.stringify((await answer.json()).total));
      asked.longest = Math.max(asked.longest, performance.now() - sent);
      await pause(50);
    }
  })();
  while (!over) {
    const [one, other] = [resident(service.pid), resident(command.pid)];
    peak.service = Math.max(peak.service, one);
    peak.import = Math.max(peak.import, other);
    peak.together = Math.max(peak.together, one + other);
    await pause(250);
  }
  await reader;
  console.log(printed.trim().split('\n').filter((line) => /records read|legal entities|sites$/.test(line)).join('\n'));
  console.log(`status ${await ended} after ${((performance.now() - begin) / 1000).toFixed(0)} s`);
  console.log(`at most ${peak.together.toFixed(0)} MiB together: service ${peak.service.toFixed(0)}, import ${peak.import.toFixed(0)}`);
  console.log(`questions refused ${asked.refused}, longest ${asked.longest.toFixed(0)} ms, totals ${[...asked.answers].join(', ')}`);
} finally {
  await service.stop();
  rmSync(folder, { recursive: true });
}
