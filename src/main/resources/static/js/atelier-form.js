/** The form that stands in the place of the list until it is saved or cancelled. Nothing else may drop it. */

import { byId, replace } from './dom.js';
import { t } from './words.js';

let open = null;

export const isOpen = () => Boolean(open);

/** Opens a form, unless another one is open. `make` gets the values and `close`, which is called with what should have the focus then. */
export function openForm(make, values, closed) {
  if (refuses()) {
    return;
  }
  open = { make, closed, back: document.activeElement };
  draw(values);
  byId('list').hidden = true;
  byId('form').hidden = false;
  byId('form').scrollTop = 0;
  byId('form').querySelector('h2').focus();
}

function draw(values) {
  replace(byId('form'), open.make(values, (key) => {
    const { closed, back } = open;
    drop();
    closed(key, back);
  }));
}

/** Says in an open form that it is not saved yet, and puts the focus there. */
export function refuses() {
  if (open) {
    const said = byId('form').querySelector('.unsaved');
    said.hidden = false;
    said.textContent = t('atelier.unsaved');
    byId('form').querySelector('.primary').focus();
    byId('form').dispatchEvent(new CustomEvent('refused', { bubbles: true }));
  }
  return Boolean(open);
}

/** In another language, with the same values. */
export const inOtherWords = () => open && draw(byId('form').firstElementChild.now());

/** Gives selected words to the open form, if it cites words. */
export const take = (place) => byId('form').firstElementChild?.take?.(place);

export const takes = () => Boolean(open && byId('form').firstElementChild?.take);

export function drop() {
  open = null;
  byId('form').hidden = true;
  byId('list').hidden = false;
  replace(byId('form'));
}
