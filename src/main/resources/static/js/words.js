/** The words of the page, French first. Names that come from data are never translated. */

import { french, joined } from './words.fr.js';
import { english } from './words.en.js';

const LANGUAGES = { fr: french, en: english };

let chosen = initial();

/** More texts, which only one page needs. */
export function learn(french, english) {
  Object.assign(LANGUAGES.fr.texts, french.texts);
  Object.assign(LANGUAGES.en.texts, english.texts);
}

function initial() {
  const asked = new URLSearchParams(location.search).get('lang') ?? remembered('language') ?? navigator.language?.slice(0, 2);
  return asked === 'en' ? 'en' : 'fr';
}

/** What this browser has stored; nothing if it refuses. */
export function remembered(name) {
  try {
    return localStorage.getItem(`hospital-graph.${name}`);
  } catch {
    return null;
  }
}

export function remember(name, value) {
  try {
    localStorage.setItem(`hospital-graph.${name}`, value);
  } catch {
    // a private window: the address still carries it
  }
}

export const language = () => chosen;

export function speak(other) {
  chosen = other;
  remember('language', other);
  const url = new URL(location.href);
  url.searchParams.set('lang', other);
  history.replaceState(null, '', url);
}

/** Values that count something; a year is no such number. */
const COUNTED = ['n', 'all', 'total'];

/** A text by key; `{name}` stands for a value. A number `n` chooses the plural form after the bar. */
export function t(key, values = {}) {
  const text = LANGUAGES[chosen].texts[key] ?? key;
  const forms = text.split(' | ');
  const single = values.n === 1 || (chosen === 'fr' && values.n === 0);
  const form = forms.length > 1 && values.n !== undefined && !single ? forms[1] : forms[0];
  const told = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, COUNTED.includes(name) && typeof value === 'number' ? number(value) : value]));
  return chosen === 'fr' ? contracted(unbroken(form), told) : form.replace(/\{(\w+)\}/g, (whole, name) => told[name] ?? whole);
}

/** Inserts the values; « à » and « de » before a name become « au », « de la » … */
function contracted(form, values) {
  let told = '';
  for (const part of form.split(/(\{\w+\})/)) {
    const value = String(/^\{\w+\}$/.test(part) ? values[part.slice(1, -1)] ?? part : part);
    const preposition = part !== value && /(?:^|\s)(à|de) $/.exec(told)?.[1];
    told = preposition ? told.slice(0, -preposition.length - 1) + joined(preposition, value) : told + value;
  }
  return told;
}

/** No line breaks before French double punctuation or after an opening quotation mark; before ; ? ! the space is narrow. */
export const unbroken = (text) => (chosen === 'fr' ? text.replace(/[ \u00a0](?=[;?!])/g, '\u202f').replace(/ (?=[:»])/g, '\u00a0').replace(/« /g, '«\u00a0') : text);

/** What something is, or where, and what is said about it. */
export const colon = (before, after) => `${before}${chosen === 'fr' ? '\u00a0' : ''}: ${after}`;

/** Categories that have only a number in the register; the official wording, in French, is in `categoryName`. */
const FINESS = 'FINESS_';

/** The English words for them, once they are needed. */
let registered = null;

/** Loads the words for kinds that only registers have, if the reader's language needs them; without them, the official wording is shown. */
export async function kindsReady() {
  if (chosen === 'en' && !registered) {
    registered = await import('./words.finess.js').then(({ kinds }) => kinds, () => null);
  }
}

/** Capitals that registers write without their accent. */
const BARE = [[/\bE(?=tab|tat\b|col|quip|duc|val|cono|tud)/g, 'É'], [/\bA(?=gée)/g, 'Â']];

/** An official wording as it is written within a sentence: its words have no capitals, except abbreviations. */
export const official = (name) => BARE.reduce((text, [bare, letter]) => text.replace(bare, letter), name.replaceAll('\'', '’')).replace(/(?<![\p{L}.])\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase());

const word = (list, key) => LANGUAGES[chosen][list][key] ?? plain(key);

/** As the first word of a line, or the name of a choice. */
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

const plain = (key) => String(key ?? '').toLowerCase().replaceAll(/[_-]/g, ' ');

export const labelWord = (label) => word('labels', label);
export const labelsWord = (label) => word('plurals', label);
export const categoryWord = (category) => (category?.startsWith(FINESS) ? chosen === 'en' && registered?.[category.slice(FINESS.length)] : category && word('categories', category)) || '';
export const roleWord = (role) => word('roles', role);
export const certaintyWord = (certainty) => word('certainties', certainty);
export const metricWord = (metric) => plain(metric);
export const unitWord = (unit) => word('units', unit);

/** The name of an official number: « FINESS », « code SAE ». */
export const idWord = (name) => LANGUAGES[chosen].identifiers[name] ?? name.toUpperCase();

/** A verb between two names, in the direction of the fact or in the opposite direction. */
export function verb(type, inward = false) {
  const [out, back] = LANGUAGES[chosen].verbs[type] ?? [plain(type), plain(type)];
  return inward ? back : out;
}

/** The verb as it is before this name, up to the name: « est membre du », « participe à l’ ». */
export function verbBefore(name, type, inward = false) {
  const words = verb(type, inward);
  const [, start, preposition] = /^(.* )(à|de)$/.exec(words) ?? [];
  return chosen === 'fr' && preposition ? start + joined(preposition, name).slice(0, -name.length) : `${words} `;
}

/** « au CHU de Lille », « du CHU de Lille »: a name after « à » or « de ». */
export const toName = (name) => LANGUAGES[chosen].to(name);
export const ofName = (name) => LANGUAGES[chosen].of(name);

/** « par un GHT », “through an agreement”. */
export function throughWord(form) {
  const { labels, categories, through } = LANGUAGES[chosen];
  return through(labels[form] ?? categories[form] ?? form, form);
}

/** « de 2012 à 2018 », « du 3 juillet 2017 à avril 2018 ». */
export function between(from, to) {
  if (chosen === 'en') {
    return `from ${date(from)} to ${date(to)}`;
  }
  const start = date(from);
  return `${isDay(from) ? 'du ' : /^[aeiou]/i.test(start) ? 'd’' : 'de '}${start} ${isDay(to) ? 'au' : 'à'} ${date(to)}`;
}

/** The kind of an entity in a few words: « CHU », « convention d’association ». */
export const kindWord = (node) => categoryWord(node.category) || (node.categoryName ? official(node.categoryName) : labelWord(node.label));

/** The language of these words, if it is not the reader's. */
export const kindLanguage = (node) => (categoryWord(node.category) || !node.categoryName ? null : foreign('fr'));

/** A language for the attribute `lang` of what is written in it; nothing if it is the reader's. */
export const foreign = (other) => (other && other !== chosen ? other : null);

/** A partial date as people write it, never more precise than the source. */
export function date(text) {
  if (!text) {
    return '';
  }
  if (text.includes('/')) {
    return text.split('/').map(date).join('–');
  }
  const after = /^after (.*)$/.exec(text);
  if (after) {
    return t('after', { date: fromDate(after[1]) });
  }
  const [year, month, day] = text.split('-').map(Number);
  if (!month) {
    return text;
  }
  const options = day ? { day: 'numeric', month: 'long', year: 'numeric' } : { month: 'long', year: 'numeric' };
  const written = new Intl.DateTimeFormat(chosen === 'en' ? 'en-GB' : 'fr-FR', { ...options, timeZone: 'UTC' })
    .format(Date.UTC(year, month - 1, day || 1));
  // a day stays beside its month
  return (chosen === 'fr' ? written.replace(/^1 /, '1er ') : written).replace(day ? ' ' : /$^/, '\u00a0');
}

/** « le 3 juillet 2017 », « en 2017 »; “on 3 July 2017”, “in 2017”. */
export function onDate(text) {
  if (chosen === 'fr') {
    return text?.startsWith('after') ? date(text) : `${isDay(text) ? 'le' : 'en'} ${date(text)}`;
  }
  return text?.startsWith('after') ? date(text) : `${isDay(text) ? 'on' : 'in'} ${date(text)}`;
}

const isDay = (text) => /^\d{4}-\d\d-\d\d$/.test(text ?? '');

/** In French, a day has an article after « depuis » and « après ». */
export const fromDate = (text) => (chosen === 'fr' && isDay(text) ? `le ${date(text)}` : date(text));

/** « jusqu’au 3 juillet 2017 », « jusqu’en 2017 »; “until 2017”. */
export const untilDate = (text) => (chosen === 'fr' ? `${isDay(text) ? 'au' : 'en'} ${date(text)}` : date(text));

export const number = (value) => new Intl.NumberFormat(chosen === 'en' ? 'en-GB' : 'fr-FR', { maximumFractionDigits: 2 })
  .format(value);

/** Day and time of something that happened in this browser. */
export const moment = (milliseconds) => new Intl.DateTimeFormat(chosen === 'en' ? 'en-GB' : 'fr-FR', { dateStyle: 'long', timeStyle: 'short' }).format(milliseconds);

/** Alphabetical order in the language of the reader. */
export const byName = (one, other) => one.localeCompare(other, chosen, { sensitivity: 'base', numeric: true });

/** Puts the words into the page: `data-t` for text, `data-t-label`, `data-t-title`, `data-t-placeholder` for attributes. */
export function translate(root = document) {
  document.documentElement.lang = chosen;
  root.querySelectorAll('[data-t]').forEach((element) => { element.textContent = t(element.dataset.t); });
  for (const [data, attribute] of [['tLabel', 'aria-label'], ['tTitle', 'title'], ['tPlaceholder', 'placeholder']]) {
    root.querySelectorAll(`[data-${data.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}]`)
      .forEach((element) => element.setAttribute(attribute, t(element.dataset[data])));
  }
}
