// What a service takes: empty, with the five documents, and with a register imported. Prints the rows of the table of
// docs/operations.md.
// Usage: mvn -B -DskipTests package && node src/quality/sizes.mjs [FILE of a register …]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command, held, start } from './service.mjs';

const registers = process.argv.slice(2);
const PORT = 18720;
const HEAP = '-Xmx512m';
const folder = mkdtempSync(join(tmpdir(), 'sizes-'));
const data = `--hospital-graph.data=${folder}`;

async function row(name, ...more) {
  const begin = performance.now();
  const service = await start([HEAP], `--server.port=${PORT}`, '--hospital-graph.bolt-port=0', data, ...more);
  const seconds = (performance.now() - begin) / 1000;
  const asked = performance.now();
  const answer = await fetch(`http://127.0.0.1:${PORT}/api/v1/entities/chu-lille/links?through=GHT&category=CH`);
  const { total = 'there is nothing' } = await answer.json();
  const first = performance.now() - asked;
  for (let i = 0; i < 500; i += 1) {
    await (await fetch(`http://127.0.0.1:${PORT}/api/v1/entities?q=${['lille', 'rouen', 'clinique', 'cambrai'][i % 4]}&limit=${20 + (i % 50)}`)).arrayBuffer();
  }
  const now = await held(service.pid);
  const stop = performance.now();
  await service.stop();
  const disk = Number(execFileSync('du', ['-sm', folder]).toString().split('\t')[0]);
  console.log(`| ${name} | ${seconds.toFixed(1)} s, ${first.toFixed(0)} ms (${total}) | ${now.heap.toFixed(0)} MiB | ${now.resident.toFixed(0)} MiB | ${disk} MB | ${((performance.now() - stop) / 1000).toFixed(1)} s |`);
}

console.log(`| ${HEAP} | start to ready, first answer | live heap after 500 searches | resident | disk | stop |\n| --- | --- | --- | --- | --- | --- |`);
try {
  await row('empty', '--hospital-graph.load=never');
  await row('five documents, first start');
  await row('five documents, again');
  if (registers.length) {
    await command(['-Xmx2g'], 'import', ...registers, data);
    await row(`and ${registers.length} register`);
    await row('the same again');
  }
} finally {
  rmSync(folder, { recursive: true });
}
