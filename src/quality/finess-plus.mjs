// A file of FINESS+ as large as one likes, in the form of a real one: node finess-plus.mjs SAMPLE.json MEGABYTES [CLASSIC.csv.gz] > file.json
// Legal entities and sites of the sample again and again, with numbers of their own, so that none is a real one's; the GHT
// of the sample have generated members. With a file of classic FINESS the first ones have the numbers and names of its
// establishments, so that an import finds them all in a graph that has that file. Of what real files have: degrees in either pair
// of fields and none in a quarter of the sites, the address of the reception before that of the place of practice, what is closed
// without a date or by its name only, members that dangle, and 136 GHT with members when the classic file gives them numbers.
import { readFileSync, writeSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const [sample, megabytes, classic] = process.argv.slice(2);
const { schemaVersion, generatedAt, gcc, gco, pmej } = JSON.parse(readFileSync(sample, 'utf8'));
const wanted = Number(megabytes) * 1024 * 1024;

/** With the digit that makes Luhn's sum right. */
function checked(digits) {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const weighted = Number(digits[digits.length - 1 - place]) * (place % 2 === 0 ? 2 : 1);
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return digits + (10 - sum % 10) % 10;
}

const number = (prefix, index, length) => checked(prefix + String(index).padStart(length - prefix.length, '0'));

let written = 0;
let buffer = [];
let size = 0;
function write(text) {
  buffer.push(text);
  size += Buffer.byteLength(text);
  if (size > 1 << 22) flush();
}
function flush() {
  const bytes = Buffer.from(buffer.join(''));
  for (let at = 0; at < bytes.length;) at += writeSync(1, bytes, at);
  written += bytes.length;
  buffer = [];
  size = 0;
}

/** 136 GHT of about six members each; every fiftieth member is not in the file. */
const large = Boolean(classic);
const groups = large ? Array.from({ length: 136 }, (_, index) => ({ ...gcc[index % gcc.length], gccId: String(index + 1),
  nomGcc: `Essai ${index + 1}`, gccIdentifiantExterne: String(90_001 + index),
  pmejDuGcc: Array.from({ length: 6 }, (_, place) => ({ typeRoleEntiteGroupe: place ? 'M' : 'S',
    pmSmsseId: String((6 * index + place) % 50 === 49 ? 9_000_000 + index : 1_000_000 + 97 * index + place) })) })) : null;

/** What real files have of dirt, by the number of the site. */
function dirty(site, index) {
  const address = site.adresse?.[0];
  if (!address) return;
  const place = address.coordonneesGeographique;
  if (index % 4 === 3) delete address.coordonneesGeographique;
  else if (place && index % 4) {
    const { coordonneeX, coordonneeY, directionLatitude, directionLongitude } = place;
    Object.assign(place, { coordonneeX: directionLongitude, coordonneeY: directionLatitude, directionLatitude: coordonneeX,
      directionLongitude: coordonneeY });
  }
  if (index % 40 === 0) site.adresse = [{ usageAdresse: '06', codePostal: '75001', ligneAcheminement: 'PARIS', cogCommune: '75101' },
    { ...address, usageAdresse: '03' }];
  if (index % 100 === 7) site.etatObjet = 'I';
  if (index % 200 === 9) site.informationsGeneralesEGE.nomEgeCourt = `[Fermé] ${site.informationsGeneralesEGE.nomEgeCourt}`;
}

const members = groups ?? gcc.map((one, index) => ({ ...one, pmejDuGcc: one.pmejDuGcc.map((member, place) =>
  ({ ...member, pmSmsseId: String(1_000_000 + 97 * index + place) })) }));
write(`{\n"schemaVersion": ${JSON.stringify(schemaVersion)},\n"generatedAt": ${JSON.stringify(generatedAt)},\n`);
write(`"gcc": ${JSON.stringify(members, null, 1)},\n"gco": ${JSON.stringify(gco, null, 1)},\n"pmej": [\n`);
const known = new Map();
for (const line of classic ? gunzipSync(readFileSync(classic)).toString().split('\n') : []) {
  const [record, number, legal, name] = line.split(';');
  if (record === 'structureet') known.set(legal, [...known.get(legal) ?? [], { number, name }]);
}
const real = [...known];
const patterns = pmej.map((one) => JSON.stringify(one));
const anySite = pmej.flatMap((one) => one.ege)[0];
let legal = 0;
let sites = 0;
while (written + size < wanted) {
  const one = JSON.parse(patterns[legal % patterns.length]);
  const general = one.informationsGeneralesPMEJ;
  general.pmSmsseId = String(1_000_000 + legal);
  const [finess, owned] = real[legal] ?? [number('98', legal, 8), null];
  general.numFinessPm = finess;
  if (general.siren) general.siren = number('98', legal, 8);
  general.denominationPm = `${general.denominationPm} ${legal}`;
  if (owned) one.ege = owned.map((own, place) => structuredClone(one.ege[place % one.ege.length] ?? anySite));
  for (const [place, site] of one.ege.entries()) {
    const own = owned?.[place];
    site.informationsGeneralesEGE.numFinessEge = own ? own.number : number('99', sites, 8);
    if (own) site.informationsGeneralesEGE.nomEgeCourt = own.name;
    dirty(site, sites);
    sites++;
    site.informationsGeneralesEGE.siret = '';
  }
  write((legal++ ? ',\n' : '') + JSON.stringify(one));
}
write('\n]\n}\n');
flush();
console.error(`${legal} legal entities, ${sites} sites, ${(written / 1048576).toFixed(0)} MB`);
