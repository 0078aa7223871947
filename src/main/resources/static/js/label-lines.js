/** Line breaks of names and of paragraphs, measured without asking the renderer, which would cost more than drawing. */

import { FONT } from './diagram-style.js';

/** Words that a line should not end with, because they belong to the next one. */
const LEADING = /^(de|du|des|d’|la|le|les|l’|et|à|au|aux|en|sur|pour|avec|par|of|the|and|for)$/i;
/** Between words, but not before a dash or punctuation, nor after an opening quotation mark. */
const BLANK = /(?<!«) (?![–—:;!?»])/;
/** A line with one word as short as this looks like a mistake. */
const SHORT = 4;
const [LONE, ENDING] = [1, 0.3];
/** How much wider a name may become to avoid such a line. */
const WIDER = [1, 1.15, 1.35];

const pen = document.createElement('canvas').getContext('2d');
const widths = new Map();

/** The width of a word at font size one; each word is measured once. */
function width(word, bold) {
  const key = bold + word;
  if (!widths.has(key)) {
    pen.font = `${bold ? 600 : 400} 100px ${FONT}`;
    widths.set(key, pen.measureText(word).width / 100);
  }
  return widths.get(key);
}

/** The lines of a paragraph, none wider than `most` if words allow, and the greatest width. */
export function filled(text, size, most, bold) {
  const space = width(' ', bold) * size;
  const lines = [];
  let length = 0;
  let widest = 0;
  for (const word of text.split(BLANK)) {
    const own = width(word, bold) * size;
    if (lines.length && length + space + own <= most) {
      lines[lines.length - 1] += ` ${word}`;
      length += space + own;
    } else {
      lines.push(word);
      length = own;
    }
    widest = Math.max(widest, length);
  }
  return { lines, widest };
}

/** The lines of a name: as few as possible, about equally long, and if possible none with a single short word; `wider`: how much wider it may become. */
export function wrapped(text, size, most, bold, wider = WIDER) {
  const words = text.split(BLANK);
  const lengths = words.map((word) => width(word, bold) * size);
  const space = width(' ', bold) * size;
  let best = null;
  for (const factor of wider) {
    const found = balanced(words, lengths, space, most * factor);
    if (!best || found.lone < best.lone) {
      best = found;
    }
    if (!best.lone) {
      break;
    }
  }
  return { lines: best.lines, widest: best.widest };
}

/** The best breaks, from the last word to the first. */
function balanced(words, lengths, space, most) {
  const from = Array(words.length + 1);
  from[words.length] = { lines: [], widest: 0, cost: 0, lone: 0 };
  for (let i = words.length - 1; i >= 0; i -= 1) {
    let length = -space;
    for (let j = i; j < words.length; j += 1) {
      length += space + lengths[j];
      if (j > i && length > most) {
        break;
      }
      const rest = from[j + 1];
      const last = j + 1 === words.length;
      const lone = words.length > 1 && j === i && words[i].length <= SHORT ? LONE : 0;
      const cost = rest.cost + Math.min((1 - length / most) ** 2, 1) + lone + (!last && LEADING.test(words[j]) ? ENDING : 0);
      const found = { lines: [words.slice(i, j + 1).join(' '), ...rest.lines], widest: Math.max(length, rest.widest), cost, lone: rest.lone + lone };
      if (!from[i] || found.lines.length < from[i].lines.length || (found.lines.length === from[i].lines.length && found.cost < from[i].cost)) {
        from[i] = found;
      }
    }
  }
  return from[0];
}
