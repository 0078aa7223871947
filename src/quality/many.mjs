// Writes a dossier of invented hospitals, for measuring: groupements whose members lie in several of them.
// Usage: node src/quality/many.mjs 2000 DIR   (then start the service with --hospital-graph.dossiers=DIR)
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const number = Number(process.argv[2] ?? 2000);
const folder = process.argv[3] ?? 'many';
const groups = Math.round(number / 16);
const hospitals = number - groups;
const id = `many-${number}`;

const entity = (name, title, kind) => `  - { id: ${name}, ${kind}, name: "${title}", at: p.1 }`;
const member = (hospital, group) => `  - { from: ${id}-h${hospital}, type: MEMBER_OF, to: ${id}-g${group}, role: member, since: "2016", at: p.1 }`;

const facts = Array.from({ length: hospitals }, (_, i) => {
  const own = i % groups;
  // two hospitals in three belong to a second groupement, one in five to a third, so that the whole hangs together
  const groupements = [own, i % 3 ? (own + 1) % groups : own, i % 5 ? own : (own * 7 + 3) % groups];
  return [...new Set(groupements)].map((group) => member(i, group));
}).flat();

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, `${id}.yaml`), `source:
  id: ${id}
  title: "${number} entités inventées"
  publisher: invention
  published: 2024-01-01
  language: fr
  kind: report
  sha256: ${'0'.repeat(64)}

entities:
${Array.from({ length: groups }, (_, i) => entity(`${id}-g${i}`, `Groupement inventé ${i}`, `label: Groupement, category: ${i % 3 ? 'GCS' : 'GHT'}, status: active`)).join('\n')}
${Array.from({ length: hospitals }, (_, i) => entity(`${id}-h${i}`, `CH de Ville-Inventée ${i}`, `label: Establishment, category: ${i % 40 ? 'CH' : 'CHU'}`)).join('\n')}

facts:
${facts.join('\n')}
`);
