/** What the check says, in the words of somebody who does not see the dossier's text: names instead of ids, and what can be done on the page. */

import { current, entity } from './atelier-model.js';
import { t } from './words.js';

/** The rules whose message names ids, or a remedy in the text of the dossier. */
const OWN_WORDS = ['same-name', 'like-name', 'no-members', 'without-facts', 'source-id-taken', 'same-document', 'other-town', 'fact-twice', 'other-label', 'other-category', 'number-taken', 'with-itself'];

/** The name of an entity of the draft; a long id may have been shortened. */
function named(value) {
  const { source } = current();
  return value === source.id ? source.title : entity(value)?.name ?? value;
}

/** A problem with its words, and the entity of the base that may be meant. */
export function inWords(problem) {
  if (current().yaml !== undefined || problem.file !== 'dossier.yaml') {
    return problem.file === 'dossier.yaml' ? problem : { ...problem, message: `${problem.file} : ${problem.message}` };
  }
  const [first, second = '', third = ''] = problem.values;
  const message = OWN_WORDS.includes(problem.rule) ? t(`atelier.check.${problem.rule}`, { first: named(first), second: named(second), third: named(third) })
    : problem.values.reduce((said, value) => (entity(value) ? said.replaceAll(`'${value}'`, `“${entity(value).name}”`).replaceAll(`« ${value} »`, `« ${entity(value).name} »`) : said), problem.message);
  return { ...problem, message };
}
