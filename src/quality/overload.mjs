// How long a search takes while 64 clients ask, without pause, for the dearest graph that the service permits.
// Usage: node src/quality/overload.mjs http://localhost:8080 [seconds, 30] [clients, 64]
// Searches begin by the clock, ten in a second, and their time counts from then.
import http from 'node:http';
import { pause, quantile } from './service.mjs';

const base = `${process.argv[2] ?? 'http://localhost:8080'}/api/v1`;
const seconds = Number(process.argv[3] ?? 30);
const clients = Number(process.argv[4] ?? 64);
const WORDS = ['lille', 'valenciennes', 'clinique', 'maison de retraite', 'rouen', 'hopital nord', 'ght', 'cambrai'];

function ask(path, agent) {
  const begin = performance.now();
  return new Promise((resolve) => {
    http.get(base + path, { agent }, (answer) => {
      let bytes = 0;
      answer.on('data', (piece) => { bytes += piece.length; });
      answer.on('end', () => resolve({ status: answer.statusCode, took: performance.now() - begin, bytes }));
      answer.on('error', () => resolve({ status: 'broken', took: performance.now() - begin, bytes }));
    }).on('error', () => resolve({ status: 'refused', took: performance.now() - begin, bytes: 0 }));
  });
}

async function searches(during) {
  const agent = new http.Agent({ keepAlive: true });
  const begin = performance.now();
  const asked = [];
  for (let i = 0; i < during * 10; i += 1) {
    await pause(begin + i * 100 - performance.now());
    const late = performance.now() - (begin + i * 100);
    asked.push(ask(`/entities?q=${encodeURIComponent(WORDS[i % WORDS.length])}`, agent).then((answer) => ({ ...answer, took: answer.took + late })));
  }
  return Promise.all(asked);
}

const text = (answers) => `median ${quantile(answers.map((one) => one.took), 0.5).toFixed(1)} ms, 99 % ${quantile(answers.map((one) => one.took), 0.99).toFixed(0)} ms`;
const counts = (answers) => Object.entries(Object.groupBy?.(answers, (one) => one.status) ?? answers.reduce((groups, one) => {
  (groups[one.status] ??= []).push(one);
  return groups;
}, {}));

await searches(5);
const alone = await searches(10);
console.log(`alone: ${alone.length} searches, ${text(alone)}`);

let over = false;
const agent = new http.Agent({ keepAlive: true, maxSockets: clients });
const dear = [];
const crowd = Array.from({ length: clients }, async (_, client) => {
  // Each asks for something a little different, so that no answer is remembered.
  for (let turn = 0; !over; turn += 1) {
    const answer = await ask(`/graph?format=svg&limit=${5000 - ((client * 31 + turn) % 1000)}`, agent);
    if (!over) {
      dear.push(answer);
    }
  }
});
await pause(3_000);
const among = await searches(seconds);
over = true;
console.log(`with ${clients} clients: ${among.length} searches, ${text(among)}`);
console.log(`  ${counts(among).map(([status, answers]) => `${answers.length} × ${status}`).join(', ')}`);
for (const [status, answers] of counts(dear)) {
  console.log(`  graphs: ${answers.length} × ${status}, ${text(answers)}, largest ${(Math.max(...answers.map((one) => one.bytes)) / 1e6).toFixed(1)} MB`);
}
console.log(`ratio of the medians: ${(quantile(among.map((one) => one.took), 0.5) / quantile(alone.map((one) => one.took), 0.5)).toFixed(1)}`);
await Promise.race([Promise.all(crowd), pause(60_000)]);
process.exit(0);
