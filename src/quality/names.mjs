// How well names are found on a running service: each name of a list whose own number is known is asked by name and type alone.
// Usage: node src/quality/names.mjs http://localhost:8080 LIST.csv [--name=rs] [--number=finess] [--type=Establishment] [--all]
// LIST.csv: a comma or a semicolon between columns, UTF-8; HospiDiag's list of names, or any other.
// A house is right: the entity of that number; a hospital that is a site of it; or its legal entity, where the list has no other site of
// that, or where both have the same name.
// Prints how often the house is first, among five, sure and right, sure and wrong, and what one name and a hundred at once cost.
import { readFileSync } from 'node:fs';

const [service, file, ...rest] = process.argv.slice(2);
const option = (name, usual) => rest.find((one) => one.startsWith(`--${name}=`))?.split('=')[1] ?? usual;
const address = `${service}/api/v1/reconcile`;
const HOSPITALS = /^(CHU|CHR|CH|CLCC|EPSM|PRIVATE|FINESS_(10[169]|114|12[289]|131|141|146|161|292|355|36[25]|69[567]))$/;

function rows(text) {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/).filter(Boolean);
  const between = lines[0].includes(';') ? ';' : ',';
  const cells = (line) => line.match(new RegExp(`("([^"]|"")*"|[^${between}]*)(${between}|$)`, 'g'))
    .map((cell) => cell.replace(new RegExp(`${between}$`), '').replace(/^"(.*)"$/, '$1').replaceAll('""', '"'));
  const head = cells(lines[0]);
  return lines.slice(1).map((line) => Object.fromEntries(cells(line).map((cell, i) => [head[i], cell])));
}

async function post(form) {
  const answer = await fetch(address, { method: 'POST', body: new URLSearchParams(form) });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  return answer.json();
}

async function batches(all, size, asked) {
  const answers = [];
  for (let i = 0; i < all.length; i += size) answers.push(...await asked(all.slice(i, i + size)));
  return answers;
}

const reconcile = (queries) => batches(queries, 100, async (some) => {
  const answers = await post({ queries: JSON.stringify(Object.fromEntries(some.map((query, i) => [`q${i}`, query]))) });
  return some.map((_, i) => answers[`q${i}`].result);
});

const legalEntities = async (ids) => Object.assign({}, ...await batches(ids, 1000, async (some) => {
  const { rows: found } = await post({ extend: JSON.stringify({ ids: some, properties: [{ id: 'legal-entity' }] }) });
  return Object.entries(found).map(([id, values]) => ({ [id]: values['legal-entity'].map((one) => one.id) }));
}));

const median = (times) => [...times].sort((a, b) => a - b)[times.length >> 1];
const timed = async (what, times) => {
  const start = performance.now();
  const answer = await what();
  times.push(performance.now() - start);
  return answer;
};

const list = rows(readFileSync(file, 'utf8'));
const numbers = await reconcile(list.map((row) => ({ query: row[option('number', 'finess')] })));
const known = list.map((row, i) => ({ ...row, own: numbers[i].find((one) => one.match)?.id, called: numbers[i].find((one) => one.match)?.name })).filter((row) => row.own);
const query = (row) => ({ query: row[option('name', 'rs')], type: option('type', 'Establishment'), limit: 5 });

// Nothing is asked twice before it is measured: the service remembers answers.
const alone = [];
const together = [];
const answers = [];
for (let i = 0; i < known.length;) {
  if (i % 200 === 0 && i + 100 <= known.length) {
    answers.push(...await timed(() => reconcile(known.slice(i, i + 100).map(query)), together));
    i += 100;
  } else {
    answers.push(...await timed(() => reconcile([query(known[i])]), alone));
    i++;
  }
}

const legal = await legalEntities([...new Set(known.map((row) => row.own).concat(answers.flat().map((one) => one.id)))]);
const sitesListed = new Map();
const owners = (id) => (legal[id]?.length ? legal[id] : [id]);
known.forEach((row) => owners(row.own).forEach((owner) => sitesListed.set(owner, (sitesListed.get(owner) ?? 0) + 1)));
const isHospital = (one) => one.type.some((type) => HOSPITALS.test(type.id));
const isRight = (row, one) => one.id === row.own || (owners(one.id).includes(row.own) && isHospital(one))
  || (owners(row.own).includes(one.id) && (sitesListed.get(one.id) === 1 || plain(one.name) === plain(row.called)));
const plain = (name) => name.normalize('NFD').toLowerCase().replace(/[^a-z0-9]/g, '');

const count = { first: 0, five: 0, sure: 0, wrong: 0 };
known.forEach((row, i) => {
  const right = answers[i].map((one) => isRight(row, one));
  const sure = answers[i].findIndex((one) => one.match);
  count.first += right[0] ? 1 : 0;
  count.five += right.includes(true) ? 1 : 0;
  count.sure += sure >= 0 && right[sure] ? 1 : 0;
  count.wrong += sure >= 0 && !right[sure] ? 1 : 0;
  const told = `${row[option('name', 'rs')]} (${row.own}) -> ${answers[i].slice(0, 3).map((one) => `${one.id} ${one.name} ${one.score}`).join(' | ')}`;
  if (sure >= 0 && !right[sure]) console.log(`sure and wrong: ${told}`);
  else if (rest.includes('--all') && !right.includes(true)) console.log(`not among five: ${told}`);
  else if (rest.includes('--all') && !right[0]) console.log(`not first: ${told}`);
  else if (rest.includes('--unsure') && sure < 0) console.log(`not sure: ${told} :: ${row.own} ${(answers[i].find((o) => isRight(row, o)) ?? {}).name}`);
});
const share = (number) => `${number} (${(100 * number / known.length).toFixed(1)} %)`;
console.log(`${list.length} names, ${known.length} of houses that the graph knows`);
console.log(`house first ${share(count.first)}, among five ${share(count.five)}, sure and right ${share(count.sure)}, sure and wrong ${count.wrong}`);
console.log(`one name: median ${median(alone).toFixed(1)} ms; a hundred at once: median ${median(together).toFixed(0)} ms`);
