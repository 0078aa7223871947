/** The panes of the atelier, one at a time on a phone, and the way to a proposal, an entity or a line. */

import * as diagram from './atelier-diagram.js';
import { isOpen, refuses } from './atelier-form.js';
import { look } from './atelier-list.js';
import { chipOf } from './atelier-newcomers.js';
import { goToLine } from './atelier-open.js';
import { byId } from './dom.js';

export function pane(name) {
  byId('panes').dataset.pane = name;
  [...byId('panes-choice').children].forEach((button) => button.setAttribute('aria-pressed', String(button.dataset.pane === name)));
  if (name === 'picture') {
    diagram.canvas().resize();
  }
}

/** To a card by its key, to an entity that is new, or to a line of the text. An open form stays. */
export function goTo(key) {
  pane('list');
  if (isOpen()) {
    refuses();
  } else if (byId('yaml')) {
    goToLine(byId('yaml'), key);
  } else if (/^entity /.test(key)) {
    const chip = chipOf(key.slice(7));
    if (chip) {
      chip.open = true;
      chip.querySelector('summary').focus();
    }
  } else {
    look(key);
    byId(key)?.scrollIntoView({ block: 'nearest' });
    byId(key)?.focus({ preventScroll: true });
  }
}
