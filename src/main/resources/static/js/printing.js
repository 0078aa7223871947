/** On paper: the diagram and the map as the composed picture, tables, timelines and texts as they are. */

import { canvas } from './diagram.js';
import { byId } from './dom.js';
import { isShown, view } from './view.js';

let sheet = null;
/** What paper cannot unfold is open while it is printed. */
let folded = [];
let ready = Promise.resolve();

/** The picture is made for every new view, because nothing can be waited for while a page is being printed. */
export function prepared() {
  const seen = view();
  ready = new Promise((resolve) => { setTimeout(resolve, 400); }).then(async () => {
    if (seen === view() && isShown() && canvas().nodes().nonempty()) {
      const { picture } = await import('./picture.js');
      sheet = await picture('sheet');
      sheet.setAttribute('class', 'sheet');
    }
  }).catch(() => { sheet = null; });
  return ready;
}

export function printed() {
  addEventListener('sheet', async () => {
    await ready;
    print();
  });
  addEventListener('beforeprint', () => {
    const drawn = !['table', 'timeline', 'list', 'text'].includes(document.body.dataset.show);
    folded = [...document.querySelectorAll('details.explained:not([open])')];
    folded.forEach((one) => { one.open = true; });
    document.body.classList.toggle('on-sheet', Boolean(sheet) && drawn);
    if (sheet && drawn) {
      byId('main').append(sheet);
    }
  });
  addEventListener('afterprint', () => {
    sheet?.remove();
    folded.forEach((one) => { one.open = false; });
  });
}
