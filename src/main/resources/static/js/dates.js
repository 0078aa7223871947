/** Dates as people write them: `2016`, `12/2016`, `31/12/2016`, `2016-12-31`, « 31 décembre 2016 ». */

const MONTHS = [['janv', 'jan'], ['fevr', 'fev', 'feb'], ['mars', 'mar'], ['avr', 'apr'], ['mai', 'may'], ['juin', 'jun'], ['juil', 'jul'],
  ['aou', 'aug'], ['sept', 'sep'], ['oct'], ['nov'], ['dec']];
const PLAIN = /\p{Diacritic}/gu;

/** The date in the notation of the service, as precise as it was given; null if it is not a date of the calendar. */
export function readDate(text) {
  const words = text.normalize('NFD').replaceAll(PLAIN, '').toLowerCase().trim().replace(/^(\d+)(er|st|nd|rd|th)\b/, '$1');
  const parts = words.split(/[\s/.,-]+/).filter(Boolean).map((part) => (/^[a-z]+$/.test(part) ? month(part) : part));
  if (parts.length > 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) {
    return null;
  }
  const ordered = parts[0]?.length === 4 ? parts : parts.reverse();
  const [year, inYear, day] = ordered;
  if (year?.length !== 4 || [inYear, day].some((part) => part?.length > 2)) {
    return null;
  }
  const date = [year, inYear, day].filter(Boolean).map((part) => part.padStart(2, '0')).join('-');
  return exists(date) ? date : null;
}

function month(word) {
  const found = MONTHS.findIndex((beginnings) => beginnings.some((beginning) => word.startsWith(beginning)));
  return found < 0 ? word : String(found + 1);
}

function exists(date) {
  const [year, inYear = 1, day = 1] = date.split('-').map(Number);
  const found = new Date(Date.UTC(year, inYear - 1, day));
  return year >= 1000 && found.getUTCFullYear() === year && found.getUTCMonth() === inYear - 1 && found.getUTCDate() === day;
}
