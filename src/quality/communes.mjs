// src/main/resources/registers/communes.csv from INSEE's table: npm pack @etalab/decoupage-administratif@6.0.0, unpack it, then
//   node src/quality/communes.mjs package/data/communes.json > src/main/resources/registers/communes.csv
// One line for each code: the commune of today that it is, or that it was merged into.
import { readFileSync } from 'node:fs';

const all = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const today = new Map(all.filter((one) => one.type === 'commune-actuelle').map((one) => [one.code, one]));
const rows = new Map();
for (const one of today.values()) rows.set(one.code, [one.code, one.nom, one.departement, '']);
function former(code, name, into) {
  if (!rows.has(code) && today.has(into)) rows.set(code, [code, name, today.get(into).departement, into]);
}
for (const one of all) {
  if (one.type === 'arrondissement-municipal') former(one.code, one.nom, one.commune);
  if (one.type === 'commune-deleguee' || one.type === 'commune-associee') former(one.code, one.nom, one.chefLieu);
}
for (const one of today.values()) for (const code of one.anciensCodes ?? []) former(code, one.nom, one.code);
// Codes from before 2007 and 2011: Saint-Barthélemy and Saint-Martin as parts of Guadeloupe, and Mayotte as a collectivité.
former('97123', 'Saint-Barthélemy', '97701');
former('97127', 'Saint-Martin', '97801');
for (const code of today.keys()) if (code.startsWith('976')) former(`985${code.slice(3)}`, today.get(code).nom, code);
console.log('code;name;departement;into');
for (const code of [...rows.keys()].sort()) console.log(rows.get(code).join(';'));
