// Pictures of every view, to be looked at one by one: each at 400, 1400 and 2560 pixels, light and dark, in French and English.
// Usage: node src/quality/pictures.mjs http://localhost:8080/ FOLDER [words of the names of the pictures wanted, such as start-1400-dark]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pause, withChromium } from './chromium.mjs';

const VIEWS = {
  start: '', panel: 'view=chu-lille&select=ght-hainaut-cambresis', ght: 'around=chu-lille&through=GHT', date: 'around=ch-valenciennes&at=2012&select=ch-valenciennes',
  compare: 'around=ch-valenciennes&at=2012&to=2018', path: 'path=ch-lens,chu-rouen', common: 'common=ch-lens,ch-valenciennes', source: 'source=gcs-chu-panorama',
  interregional: 'view=interregional', crossborder: 'view=crossborder', posts: 'view=posts', change: 'view=change', timeline: 'view=change&show=timeline',
  map: 'view=interregional&show=map', table: 'around=chu-lille&show=table', unknown: 'around=ch-valencienes', foo: 'view=foo',
  territory: 'around=departement-nord', region: 'around=region-hauts-de-france&show=map', near: 'near=commune-59122&show=map', list: 'around=departement-nord&show=list',
  search: 'q=necker', text: 'source=gcs-chu-panorama&show=text&place=hugo', link: 'around=gcs-hugo&select=ch-le-mans', asked: 'ask=Quels+CH+sont+liés+au+CHU+de+Lille+par+un+GHT+en+2018+%3F',
  unread: 'ask=Pourquoi+le+ciel+est-il+bleu+%3F', embed: 'embed&around=ght-hainaut-cambresis', quality: 'quality.html',
};
const SIZES = [[400, 820], [1400, 900], [2560, 1400]];

const [, , service = 'http://localhost:8080/', folder = '/tmp/pictures', ...words] = process.argv;
mkdirSync(folder, { recursive: true });

await withChromium(async ({ open, look, picture, complaints }) => {
  for (const [name, query] of Object.entries(VIEWS)) {
    for (const [width, height] of SIZES) {
      for (const dark of [false, true]) {
        for (const lang of ['fr', 'en']) {
          const title = `${name}-${width}-${dark ? 'dark' : 'light'}-${lang}`;
          if (words.length && !words.some((word) => title.includes(word))) {
            continue;
          }
          await look(width, height, dark);
          await open(query.endsWith('.html') ? `${service}${query}?lang=${lang}` : `${service}?${query}&lang=${lang}`);
          await pause(900);
          writeFileSync(join(folder, `${title}.png`), await picture());
          const said = await complaints();
          console.log(title, said.length ? said.join(' | ') : '');
        }
      }
    }
  }
});
