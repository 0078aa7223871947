// Mixed questions at a fixed rate, while a list is imported anew every minute by another process, as an operator would.
// Each question begins by the clock, whether those before it are answered or not, and its time counts from then.
// Fails on a wrong answer, where more than one in a hundred is refused (503 with Retry-After), or where live heap, threads
// or open files grow.
// Usage: mvn -B -DskipTests package && node src/quality/soak.mjs [minutes, 5] [questions per second, 30]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command, held, pause, quantile, start } from './service.mjs';

const minutes = Number(process.argv[2] ?? 5);
const rate = Number(process.argv[3] ?? 30);
const PORT = 18700;
const HEAP = ['-Xmx512m'];
const FLAGSHIP = '/entities/chu-lille/links?through=GHT&category=CH';
const HOSPITALS = ['chu-lille', 'ch-valenciennes', 'ch-lens', 'ch-armentieres', 'ch-douai', 'ch-dunkerque'];
const KINDS = [
  (i) => `/entities?q=${['lille', 'valenciennes', 'chu', 'cambresis', 'lens'][i % 5]}`,
  (i) => `/entities/${HOSPITALS[i % HOSPITALS.length]}`,
  () => FLAGSHIP,
  (i) => `/entities/${HOSPITALS[i % HOSPITALS.length]}/neighbourhood?depth=${1 + i % 2}`,
  (i) => `/paths?from=chu-lille&to=${HOSPITALS[1 + i % 5]}`,
  (i) => `/entities/ch-valenciennes/links?through=CHT&category=CH&asOf=2012-06-${String(1 + i % 28).padStart(2, '0')}`,
  () => '/sources',
  (i) => `/graph?limit=${200 + i % 50}&format=${['json', 'svg', 'gexf', 'xlsx'][i % 4]}`,
];

const folder = mkdtempSync(join(tmpdir(), 'soak-'));
const data = `--hospital-graph.data=${join(folder, 'data')}`;
const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });
const wrong = [];
let refused = 0;
let times = [];

function ask(path, due) {
  return new Promise((resolve) => {
    const request = http.get(`http://127.0.0.1:${PORT}/api/v1${path}`, { agent, timeout: 30_000 }, (answer) => {
      const pieces = [];
      answer.on('data', (piece) => pieces.push(piece));
      answer.on('end', () => {
        times.push(performance.now() - due);
        const body = Buffer.concat(pieces);
        if (answer.statusCode === 503 && answer.headers['retry-after'] && body.includes('problem:busy')) {
          refused += 1;
        } else if (answer.statusCode !== 200) {
          wrong.push(`${path}: ${answer.statusCode} ${body.toString().slice(0, 200)}`);
        } else if (path === FLAGSHIP && JSON.parse(body).total !== 16) {
          wrong.push(`${path}: ${JSON.parse(body).total} hospitals`);
        }
        resolve(body);
      });
    });
    request.on('timeout', () => request.destroy(new Error('no answer in 30 s')));
    request.on('error', (error) => {
      // A server may close a connection that nobody uses in the very moment in which it is used again.
      if (request.reusedSocket && error.code === 'ECONNRESET') {
        resolve(ask(path, due));
      } else {
        wrong.push(`${path}: ${error.message}`);
        resolve();
      }
    });
  });
}

/** The same list with another role each time, so that each import changes the graph and none makes it larger. */
async function reload(turn) {
  const file = join(folder, 'liste.csv');
  const role = turn % 2 ? 'member' : 'founding';
  writeFileSync(file, `name,groupement,role,since,until,source\nCH Lens,GCS Soak,${role},2019-02-01,,convention\n`);
  const begin = performance.now();
  await command(['-Xmx256m'], 'import', file, '--date=2026-01-01', data);
  const seconds = (performance.now() - begin) / 1000;
  await pause(1500);
  const members = (await ask('/entities/liste-liste-gcs-soak', performance.now()))?.toString() ?? '';
  if (!members.includes(`"${role}"`)) {
    wrong.push(`the import of turn ${turn} is not seen: ${members.slice(0, 300)}`);
  }
  return seconds;
}

const service = await start(HEAP, `--server.port=${PORT}`, '--hospital-graph.bolt-port=0', data);
const samples = [];
try {
  for (let i = 0; i < 20; i += 1) {
    for (const kind of KINDS) {
      await ask(kind(i), performance.now());
    }
  }
  times = [];
  const begin = performance.now();
  const total = minutes * 60 * rate;
  let asked = 0;
  const clock = setInterval(() => {
    for (; asked < total && begin + (asked * 1000) / rate <= performance.now(); asked += 1) {
      ask(KINDS[asked % KINDS.length](Math.floor(asked / KINDS.length)), begin + (asked * 1000) / rate);
    }
  }, 5);
  let refusedBefore = refused;
  console.log('minute | questions | median ms | 99 % ms | longest ms | refused | import s | live heap MiB | resident MiB | threads | files');
  for (let minute = 1; minute <= minutes; minute += 1) {
    await pause(begin + (minute - 1) * 60_000 + 10_000 - performance.now());
    const imported = await reload(minute);
    await pause(begin + minute * 60_000 - 5_000 - performance.now());
    const now = await held(service.pid);
    samples.push(now);
    await pause(begin + minute * 60_000 - performance.now());
    const seen = times;
    times = [];
    console.log([minute, seen.length, quantile(seen, 0.5).toFixed(1), quantile(seen, 0.99).toFixed(0), quantile(seen, 1).toFixed(0),
      refused - refusedBefore, imported.toFixed(1), now.heap.toFixed(1), now.resident.toFixed(0), now.threads, now.files].join(' | '));
    refusedBefore = refused;
  }
  clearInterval(clock);
  await pause(2_000);
} finally {
  await service.stop();
  rmSync(folder, { recursive: true });
}

// The first minute warms up; then the last third is held against the first third.
const steady = samples.slice(1);
const third = Math.max(1, Math.floor(steady.length / 3));
const mean = (part, name) => part.reduce((sum, sample) => sum + sample[name], 0) / part.length;
for (const [name, factor, more] of [['heap', 1.1, 2], ['threads', 1, 8], ['files', 1, 8]]) {
  const before = mean(steady.slice(0, third), name);
  const after = mean(steady.slice(-third), name);
  console.log(`${name}: ${before.toFixed(1)} at first, ${after.toFixed(1)} at the end`);
  if (steady.length > 1 && after > before * factor + more) {
    wrong.push(`${name} grew from ${before} to ${after}`);
  }
}
if (steady.length > 1) {
  const [from, to] = [steady[0].classes, steady.at(-1).classes];
  const grown = [...to].map(([name, { number, bytes }]) => [name, bytes - (from.get(name)?.bytes ?? 0), number - (from.get(name)?.number ?? 0)]);
  for (const [name, bytes, number] of grown.sort((one, other) => other[1] - one[1]).slice(0, 12)) {
    console.log(`  ${(bytes / 1024).toFixed(0)} kB more in ${number} more of ${name}`);
  }
}
if (refused > (minutes * 60 * rate) / 100) {
  wrong.push(`${refused} were refused`);
}
console.log(`${refused} refused`);
console.log(wrong.length ? `${wrong.length} wrong:\n${wrong.slice(0, 20).join('\n')}` : 'nothing wrong');
process.exit(wrong.length ? 1 : 0);
