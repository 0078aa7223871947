/** What the reader has chosen in the text or on the diagram, and what can be done with it. */

import { addFrom, addSomebody, dateOf } from './atelier-adding.js';
import * as diagram from './atelier-diagram.js';
import * as forms from './atelier-form.js';
import * as model from './atelier-model.js';
import { chipOf } from './atelier-newcomers.js';
import { goTo, pane } from './atelier-panes.js';
import * as text from './atelier-text.js';
import { sentence } from './atelier-words.js';
import { byId, h, replace } from './dom.js';
import { mark } from './marks.js';
import { foreign, t } from './words.js';

/** Shows an entity of the diagram or the text: the first proposal about it, or what it is and what can be added. */
export function mentioned(id) {
  const one = model.about(id).find(({ state }) => state !== 'rejected');
  if (forms.isOpen()) {
    diagram.select(id);
  } else if (one) {
    goTo(one.key);
  } else if (chipOf(id)) {
    goTo(`entity ${id}`);
  } else {
    const other = model.entity(id);
    const [first] = other.mentions ?? [];
    offer('entity', [mark(other, 14), h('strong', {}, other.name)], ['relation', () => addFrom(first === undefined ? null : sentence(model.current().mentions[first]), id)], model.withDates(other.label) && ['date', () => dateOf(id)]);
    byId('selected').querySelector('button').focus({ preventScroll: true });
  }
}

export function selectedWords(place) {
  byId('selected').hidden = !place;
  if (!place) {
    return;
  }
  const words = model.current().text.slice(place.start, place.end).replace(/\s+/g, ' ');
  const said = h('q', { lang: foreign(model.current().source.language) }, words.length > 60 ? `${words.slice(0, 60)}…` : words);
  if (forms.takes()) {
    offer('words', [said], ['words', () => { forms.take(model.located(place)); text.unselect(); pane('list'); byId('form').querySelector('[data-field=words]').focus(); }]);
  } else {
    offer('words', [said], ['somebody', () => addSomebody(place)], ['relation', () => addFrom(place)]);
  }
}

/** What can be done with the words or the entity that was chosen in the text. */
function offer(kind, what, ...does) {
  const close = () => { byId('selected').hidden = true; };
  replace(byId('selected'), what, does.filter(Boolean).map(([name, act]) => h('button', { type: 'button', class: 'chip', 'data-do': name, onclick: () => { close(); act(); } }, t(`atelier.add-${name}`))));
  byId('selected').onkeydown = (event) => { if (event.key === 'Escape') { close(); byId('text').focus(); } };
  byId('selected').hidden = false;
}
