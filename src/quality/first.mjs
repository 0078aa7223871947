// What somebody waits for who asks first, a minute after the service is ready: first.mjs COUNTRY [PORT]
// COUNTRY is a data folder with the country (import country); a copy of it is used. Asks every question of the catalogue with its example, and
// then what looks at all of the graph. The service has made plans and looked at the graph by itself by then, but never answered these addresses.
// At the end the search by a name on the country, compared with the same on a folder that holds the documents alone.
// Needs mvn -B -DskipTests package, and a machine that does nothing else.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pause, quantile, start } from './service.mjs';

const [country, port = '18750'] = process.argv.slice(2);
const MINUTE = 60_000;
const TURNS = 300;
const SEARCH = '/entities?q=CH%20Valenciennes';
const folder = mkdtempSync(join(tmpdir(), 'first-'));
const settings = (data) => [`--server.port=${port}`, '--hospital-graph.bolt-port=0', `--hospital-graph.data=${join(folder, data)}`];

async function took(path) {
  const begin = performance.now();
  const answer = await fetch(`http://127.0.0.1:${port}${path}`);
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return performance.now() - begin;
}

async function search(...more) {
  const service = await start(['-Xmx1g'], '--hospital-graph.cache-size=0', ...more);
  await pause(MINUTE);
  const times = [];
  for (let i = 0; i < TURNS; i++) times.push(await took(`/api/v1${SEARCH}`));
  await service.stop();
  return quantile(times.slice(TURNS / 3), 0.5);
}

try {
  cpSync(country, join(folder, 'country'), { recursive: true });
  const service = await start(['-Xmx1g'], ...settings('country'));
  await pause(MINUTE);
  console.log('| question, asked first a minute after ready | milliseconds |\n| --- | --- |');
  const catalogue = (await (await fetch(`http://127.0.0.1:${port}/api/v1/queries`)).json()).results;
  const first = [];
  for (const { name, example } of catalogue) first.push([name, await took(`${example}${example.includes('?') ? '&' : '?'}format=json`)]);
  first.sort(([, one], [, other]) => other - one);
  console.log(`| the catalogue, ${first.length} questions: median | ${quantile(first.map(([, time]) => time), 0.5).toFixed(1)} |`);
  for (const [name, time] of first.slice(0, 5)) console.log(`| ${name} | ${time.toFixed(1)} |`);
  for (const path of ['/quality?format=json', '/changes?from=2015&to=2016', '/statistics/centrality?category=GHT&format=json']) {
    console.log(`| \`${path}\` | ${(await took(`/api/v1${path}`)).toFixed(1)} |`);
  }
  await service.stop();
  const small = await search(...settings('documents'));
  const large = await search(...settings('country'));
  console.log(`\n\`${SEARCH}\`, median of ${TURNS * 2 / 3}, cache off: documents ${small.toFixed(1)} ms, country ${large.toFixed(1)} ms, ${(large / small).toFixed(2)} times`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
