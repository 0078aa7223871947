// Pictures of every view, to be looked at one by one: each at 400, 1400 and 2560 pixels, light and dark, in French and English.
// Usage: node src/quality/pictures.mjs http://localhost:8080/ FOLDER [--country=http://localhost:8081/] [--axe=axe.min.js] [words of the names of the pictures wanted, such as start-1400-dark]
// The first service has the documents that come with the program, and their texts (hospital-graph.documents); the second one has the registers too.
// With axe (npm pack axe-core), what it finds in each picture is printed beside its name.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pause, withChromium } from './chromium.mjs';

/** An address, and what is done there before the picture is taken: a script that may wait. */
const VIEWS = {
  start: [''],
  again: ['view=chu-lille'],
  panel: ['view=chu-lille&select=ght-hainaut-cambresis'],
  ght: ['around=chu-lille&through=GHT'],
  'ght-2018': ['around=chu-lille&through=GHT&at=2018'],
  date: ['around=ch-valenciennes&at=2012&select=ch-valenciennes'],
  compare: ['around=ch-valenciennes&at=2012&to=2018'],
  backwards: ['around=ch-valenciennes&at=2018&to=2012'],
  path: ['path=ch-lens,chu-rouen'],
  common: ['common=ch-lens,ch-valenciennes'],
  finder: ['view=chu-lille', "click('#open-path')"],
  exports: ['around=chu-lille&through=GHT', "click('#open-export')"],
  interregional: ['view=interregional'],
  crossborder: ['view=crossborder'],
  posts: ['view=posts'],
  change: ['view=change'],
  timeline: ['view=change&show=timeline'],
  map: ['view=interregional&show=map'],
  table: ['around=chu-lille&show=table'],
  cancer: ['around=theme-cancerologie&select=theme-cancerologie'],
  evidence: ['around=gcs-hugo&select=ch-le-mans', "await there('#panel .proof summary'); click('#panel .proof summary'); await there('#panel blockquote, #panel .locator')"],
  link: ['around=gcs-hugo', `const edge = hospitalGraph.canvas().getElementById('ch-le-mans').connectedEdges()[0]; edge.emit('tap'); await there('#panel .link-ends')`],
  source: ['source=gcs-chu-panorama'],
  text: ['source=gcs-chu-panorama&show=text&place=hugo'],
  groupement: ['around=ght-hainaut-cambresis&select=ght-hainaut-cambresis'],
  bassin: ['around=bassin-metropole'],
  list: ['around=bassin-metropole&show=list'],
  near: ['near=ch-cambrai&show=map'],
  search: ['q=hainaut'],
  suggestions: ['view=chu-lille', "type('#search', 'valen'); await there('.suggestions [role=option]')"],
  asked: ['ask=Quels+CH+sont+liés+au+CHU+de+Lille+par+un+GHT+en+2018+%3F'],
  unread: ['ask=Pourquoi+le+ciel+est-il+bleu+%3F'],
  unknown: ['around=ch-valencienes'],
  nonsense: ['view=foo'],
  baddate: ['around=chu-lille&at=demain'],
  offline: ['view=chu-lille', "fails(() => Promise.reject(new TypeError('Failed to fetch'))); document.querySelectorAll('.preset')[1].click(); await there('.failure')"],
  busy: ['view=chu-lille', "fails(async () => new Response('{}', { status: 503 })); document.querySelectorAll('.preset')[1].click(); await there('.failure')"],
  broken: ['view=chu-lille', "fails(async () => new Response('{}', { status: 500 })); hospitalGraph.canvas().getElementById('ght-hainaut-cambresis').emit('tap'); await there('.failure')"],
  embed: ['embed&around=ght-hainaut-cambresis'],
  slide: ['around=chu-lille&through=GHT&at=2018', "await composed('slide')"],
  sheet: ['view=interregional', "await composed('sheet')"],
  // the margins of @page are not in a picture of the screen
  paper: ['view=change&show=timeline', "document.documentElement.style.padding = '12mm'; dispatchEvent(new Event('beforeprint'))"],
  quality: ['quality.html'],
  'quality-folder': ['quality.html', `await told({ folder: { state: 'wrong', problems: [
    WRONG_DATE,
    { file: 'mes-dossiers/communique.yaml', line: 40, field: 'entities[0].category', message: said('« CHX » n’est pas une catégorie.', '“CHX” is not a category.') }] } })`],
  folder: ['view=chu-lille', `await told({ folder: { state: 'wrong', problems: [WRONG_DATE] } })`],
  atelier: ['atelier'],
  'atelier-review': ['atelier', `document.querySelector('#paste').value = ["Lens, le 28 juin 2016", "", "Le GHT de Gohelle est créé le 1er juillet 2016. Il réunit le CH de Lens (établissement support)",
    "et le CH de Saint-Exemple. Le CHU de Lille assure des coronarographies pour le CH de Lens."].join("\\n"); click('#read'); await there('.proposal'); await there('.verdict')`],
};

/** What only the country has. */
const COUNTRY = {
  'country-start': [''],
  'country-hospital': ['around=chu-amiens&select=chu-amiens'],
  'country-lille': ['around=chu-lille&through=GHT&at=2018'],
  'country-near': ['near=commune-59122&within=30&show=map'],
  'country-near-list': ['near=commune-59122&within=30&show=list'],
  'country-near-other': ['near=commune-59122&within=30&other=ght-hainaut-cambresis'],
  'country-territory': ['around=departement-nord'],
  'country-territory-list': ['around=departement-nord&show=list'],
  'country-region': ['around=region-hauts-de-france&show=map&size=beds'],
  'country-search': ['q=necker'],
  'country-interregional': ['view=interregional'],
  'country-change': ['view=change'],
  'country-quality': ['quality.html'],
};

/** What the scripts above are written with. */
const WORDS = `
  const there = async (selector) => { for (let i = 0; i < 200 && !document.querySelector(selector)?.checkVisibility(); i += 1) { await new Promise((next) => setTimeout(next, 50)); } };
  const click = (selector) => document.querySelector(selector).click();
  const type = (selector, text) => { const field = document.querySelector(selector); field.focus(); field.value = text; field.dispatchEvent(new Event('input', { bubbles: true })); };
  const fails = (answer) => { window.fetch = answer; };
  const composed = async (form) => { const { picture } = await import('/js/picture.js'); const drawn = await picture(form); document.body.replaceChildren(drawn);
    document.body.style.cssText = 'display: block; height: auto; background: #fff'; drawn.style.cssText = 'width: 100%; height: auto'; };
  // the service says so in the language of the reader
  const said = (french, english) => (document.documentElement.lang === 'fr' ? french : english);
  const WRONG_DATE = { file: 'mes-dossiers/communique.yaml', line: 12, field: 'facts[3].since', message: said('Le 31 février 2016 n’existe pas.', '31 February 2016 does not exist.') };
  const told = async (answer) => { window.fetch = async () => new Response(JSON.stringify(answer), { headers: { 'Content-Type': 'application/json' } });
    await (await import('/js/folder.js')).tellFolder(document.querySelector('#folder')); };`;

const SIZES = [[400, 820], [1400, 900], [2560, 1400]];

const options = process.argv.slice(2).filter((one) => one.startsWith('--'));
const [service = 'http://localhost:8080/', folder = '/tmp/pictures', ...words] = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const country = options.find((one) => one.startsWith('--country='))?.slice('--country='.length);
const axe = options.find((one) => one.startsWith('--axe='))?.slice('--axe='.length);
const rules = axe && readFileSync(axe, 'utf8');
const wanted = (title) => !words.length || words.some((word) => title.includes(word));
const views = [...Object.entries(VIEWS).map(([name, view]) => [name, service, view]), ...(country ? Object.entries(COUNTRY).map(([name, view]) => [name, country, view]) : [])];
mkdirSync(folder, { recursive: true });

/** As in AccessibilityTests. */
const FINDINGS = `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'] })
  .then(({ violations }) => done(violations.map((one) => one.id + ': ' + one.nodes.slice(0, 2).map((node) => node.html + ' ' + node.failureSummary).join(' '))), (error) => done([String(error)]));`;

await withChromium(async ({ open, wait, look, picture, run, complaints }) => {
  let at;
  for (const [name, from, [query, script]] of views) {
    if (from !== at) {
      at = from;
      await open(from);
    }
    for (const [width, height] of SIZES) {
      for (const lang of ['fr', 'en']) {
        const titles = ['light', 'dark'].map((theme) => `${name}-${width}-${theme}-${lang}`);
        if (!titles.some(wanted)) {
          continue;
        }
        await look(width, height, false);
        // whoever comes for the first time is told what this is; only one picture shows that
        await run(name.endsWith('start') ? 'localStorage.clear()' : "localStorage.setItem('hospital-graph.seen', '1')");
        await open(/^(quality|atelier)/.test(query) ? `${from}${query}?lang=${lang}` : `${from}?${query}&lang=${lang}`);
        if (script) {
          await wait(`${WORDS} (async () => { ${script} })().then(() => done(), (error) => done(String(error)))`).then((failed) => failed && console.log(name, failed));
        }
        for (const [i, title] of titles.entries()) {
          await look(width, height, i === 1, { media: name === 'paper' ? 'print' : '' });
          await pause(i ? 400 : 900);
          writeFileSync(join(folder, `${title}.png`), await picture());
          // a composed picture is not a page
          if (rules && !/^(slide|sheet|paper)-/.test(title)) {
            // a phone so tall that its user need not scroll
            await look(width, width < 600 ? 2400 : height, i === 1);
            await run(`if (!window.axe) { ${rules} }`);
            (await wait(FINDINGS)).forEach((found) => console.log(`${title}: axe: ${found}`));
          }
        }
        const said = await complaints();
        console.log(titles[0], said.length ? said.join(' | ') : '');
      }
    }
  }
});
