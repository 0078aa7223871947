/** A search field with suggestions, following the ARIA pattern: arrow keys choose, Enter takes, Escape closes. */

import { ask } from './api.js';
import { announce, debounced, h, icon, replace } from './dom.js';
import { failure, sentenceOf } from './failures.js';
import { mark } from './marks.js';
import { kindLanguage, kindWord, t } from './words.js';

let number = 0;

/** Kind, town and number distinguish entities with the same name. */
const suggestion = (entity) => [mark(entity), h('span', { class: 'suggestion-name' }, entity.name,
  (entity.town || entity.finess) && h('small', {}, [entity.town, entity.departement, entity.finess].filter(Boolean).join(' · '))),
h('span', { class: 'suggestion-kind', lang: kindLanguage(entity) }, kindWord(entity))];

/**
 * Turns an input into a combobox.
 * @param input the field; its parent holds the list
 * @param chosen called with the entity that was taken
 * @param beside other suggestions before and after the entities, each with its `words`, an `icon` and what it does (`act`)
 */
export function combobox(input, chosen, { label = [], clear = true, beside = () => ({ before: [], after: [] }) } = {}) {
  number += 1;
  const list = h('ul', { role: 'listbox', id: `suggestions-${number}`, class: 'suggestions', hidden: true });
  list.setAttribute('aria-label', input.getAttribute('aria-label') ?? input.labels?.[0]?.textContent ?? '');
  input.after(list);
  Object.entries({ role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-expanded': 'false',
    'aria-controls': list.id, spellcheck: 'false' }).forEach(([name, value]) => input.setAttribute(name, value));
  let found = [];
  let active = -1;
  let running = null;
  let taken = input.value;
  let hasty = false;

  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };

  const point = (index) => {
    active = index;
    [...list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === active)));
    if (active >= 0) {
      input.setAttribute('aria-activedescendant', `${list.id}-${active}`);
      list.children[active].scrollIntoView({ block: 'nearest' });
    }
  };

  const take = (entity) => {
    if (entity.act) {
      input.value = '';
      hasty = false;
      close();
      entity.act();
      return;
    }
    input.value = clear ? '' : entity.name;
    taken = input.value;
    hasty = false;
    close();
    chosen(entity);
  };

  const show = (results, total) => {
    const { before, after } = beside(input.value.trim(), total ?? results.length);
    found = [...before, ...results, ...after];
    if (hasty && found.length) {
      take(found[0]);
      return;
    }
    hasty = false;
    replace(list, found.map((one, i) => h('li', {
      role: 'option', id: `${list.id}-${i}`, 'aria-selected': 'false',
      onmousedown: (event) => event.preventDefault(), onclick: () => take(one),
    }, one.act ? [icon(one.icon), h('span', { class: 'suggestion-name' }, one.words)] : suggestion(one))),
    results.length === 0 && h('li', { class: 'suggestion-none', role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' }, t('search.none')));
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    announce(results.length ? t('search.found', { n: results.length }) : t('search.none'));
    // the first one is preselected, so that typing a name and Enter is enough
    point(found.length ? 0 : -1);
  };

  /** The list stays open with the failure, because without a search nothing can be missing. */
  const broken = (error) => {
    hasty = false;
    found = [];
    const option = h('li', { class: 'suggestion-none', role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false', onmousedown: (event) => event.preventDefault() },
      failure(error, { what: t('failure.search.list'), again: () => search() }));
    replace(list, option);
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    announce(sentenceOf(error, t('failure.search.list')));
    point(-1);
  };

  const search = debounced(async () => {
    running?.abort();
    const text = input.value.trim();
    if (text.length < 2) {
      close();
      return;
    }
    running = new AbortController();
    try {
      const answer = await ask('/entities', { q: text, limit: 8, label, facets: false }, running.signal);
      if (input.value.trim() === text && document.activeElement === input) {
        show(answer.results, answer.total);
      }
    } catch (error) {
      if (error.name !== 'AbortError') {
        broken(error);
      }
    }
  }, 110);

  input.addEventListener('input', () => { hasty = false; search(); });
  input.addEventListener('focus', () => { if (input.value.trim().length > 1 && !input.dataset.taken) { search(); } });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (list.hidden) {
        search();
      } else if (found.length) {
        point((active + (event.key === 'ArrowDown' ? 1 : -1) + found.length) % found.length);
      }
      event.preventDefault();
    } else if (event.key === 'Enter' && !list.hidden && found[active]) {
      event.preventDefault();
      take(found[active]);
    } else if (event.key === 'Enter' && list.hidden && input.value !== taken && input.value.trim().length > 1) {
      // Enter came before the answer: its first entity is meant
      event.preventDefault();
      hasty = true;
      search();
    } else if (event.key === 'Escape') {
      if (list.hidden) {
        input.value = '';
      }
      close();
    }
  });
}
