/** Questions in words on the page: where they are asked, which view answers them, and how they were read. */

import { reading, stateOf } from './asked.js';
import { h, replace } from './dom.js';
import { question, restore, state } from './state.js';
import { t, unbroken } from './words.js';

const QUESTION = /\?|^(qui|que|quel|quels|quelle|quelles|qu['’]|combien|comment|o[uù]|quand|avec|what|who|whom|which|how|where|when|with)\b/i;

/** Other suggestions for a text in the search box. */
export function askIn(text, total) {
  const words = text.split(/\s+/).length;
  const asks = { icon: 'ask', words: t('search.ask', { text }), act: () => question({ ask: text, at: undefined }) };
  const all = { icon: 'search', words: t('search.all', { text, n: total }), act: () => question({ q: text }) };
  const isQuestion = words > 1 && QUESTION.test(text);
  return { before: isQuestion ? [asks] : [], after: [...(total > 1 ? [all] : []), ...(!isQuestion && words > 2 ? [asks] : [])] };
}

/** The state with the view that answers its question; the same state if no view does. */
export async function read(wanted, signal) {
  const answer = await reading(wanted.ask);
  signal.throwIfAborted();
  if (answer.reading?.kind === 'findings') {
    location.assign('quality.html');
  }
  const found = answer.understood ? stateOf(answer.reading) ?? { at: answer.reading.parameters.asOf?.[0] } : {};
  restore({ ...wanted, ...found });
  return state();
}

/** How the question was read, and what else may be meant. */
export function showReading(container) {
  const { ask } = state();
  container.hidden = !ask;
  if (!ask) {
    container.replaceChildren();
    return;
  }
  reading(ask).then((answer) => state().ask === ask && replace(container, told(answer)), () => { container.hidden = true; });
}

function told({ question: asked, understood, reading: found, alternatives, unclear, suggestions }) {
  const chip = (words, next) => h('button', { type: 'button', class: 'chip', onclick: () => question(next) }, unbroken(words));
  const others = alternatives.map((one) => [one.sentence, stateOf(one)]).filter(([, next]) => next);
  const helps = [...others.map(([sentence, next]) => chip(sentence, next)), ...(understood ? [] : suggestions.map((one) => chip(one, { ask: one })))];
  return [h('p', {}, understood ? t('asked.read', { asked: unbroken(asked), sentence: found.sentence }) : [t('asked.refused', { asked: unbroken(asked) }), unclear && unbroken(unclear)].filter(Boolean).join(' ')),
    helps.length > 0 && h('div', { class: 'helps' }, h('span', { class: 'quiet' }, t(understood ? 'asked.others' : 'asked.try')), helps)];
}
