/** What the reader adds or changes by a form: links, entities, dates and figures. */

import { relation } from './atelier-edit.js';
import { openForm } from './atelier-form.js';
import * as model from './atelier-model.js';
import { goTo, pane } from './atelier-panes.js';
import { figure, founding, somebody } from './atelier-somebody.js';
import { light, unselect } from './atelier-text.js';
import { citable, suggested } from './atelier-words.js';
import { byId } from './dom.js';
import { t } from './words.js';

/** Opens a form with the words that it cites highlighted. Afterwards, the focus is on what was made, or where it was before. */
function form(make, values, then = goTo) {
  openForm(make, values, (key, back) => {
    if (key) {
      then(key);
    } else if (back?.isConnected && back !== document.body) {
      back.focus();
    } else {
      (document.querySelector('.proposal[tabindex="0"]') ?? byId('list')).focus();
    }
  });
  pane('list');
  unselect();
  byId('selected').hidden = true;
  const place = values.passage ?? values.place;
  if (place) {
    light(place);
  }
}

/** The form of what a card says. */
export function edits(key) {
  const { kind, value } = model.item(key);
  const save = (close) => (values) => { model.edit(key, values); close(key); };
  const forms = {
    fact: (given, close) => relation(given, { title: t('atelier.edit-relation'), cancel: () => close(), save: save(close) }),
    life: (given, close) => founding(given, { cancel: () => close(), save: () => close(key) }),
    figure: (given, close) => figure(given, { cancel: () => close(), save: save(close) }),
  };
  form(forms[kind], { ...value, passage: model.place(model.item(key)) });
}

/** A link, with the entities that are named in the words, and their sentence. */
export function addFrom(place, chosen) {
  const passage = place ? citable(place) : null;
  form((given, close) => relation(given, { title: t('atelier.add-relation'), cancel: () => close(), save: (values) => close(model.addFact(values).key) }), { ...suggested(place ? passage : null, chosen), passage });
}

/** An entity, and then the link for which it is needed. */
export const addSomebody = (place) => form((given, close) => somebody(given, { cancel: () => close(), save: (one, where) => close({ one, where }) }), { place },
  ({ one, where }) => addFrom(where, one.id));

/** When somebody was founded or signed, or came into force. */
export function dateOf(id) {
  const place = id ? model.about(id).map(model.place).find(Boolean) : null;
  form((given, close) => founding(given, { cancel: () => close(), save: ({ key }) => close(key) }), { of: id, ...model.dates(id), passage: model.dates(id).passage ?? place });
}
