/** The diagram as of a date: certainties, what has just begun or ended, names of the time. */

import { arrangeLabels } from './labels.js';

let before = null;
let timer = 0;

/** Shows a date; without one, the whole history. Returns how many links hold, began and ended since the date shown before. */
export function showDate(cy, dated, nodes) {
  clearTimeout(timer);
  const changes = { links: 0, began: 0, ended: 0 };
  const holds = (id) => dated.certainty.has(id);
  cy.batch(() => {
    cy.edges().removeClass('certain presumed possible absent beginning ending');
    cy.nodes().removeClass('absent');
    nodes.forEach((node) => {
      const drawn = cy.getElementById(node.id);
      drawn.data('name', shortened(dated?.names.get(node.id) ?? node.name));
    });
    if (!dated) {
      return;
    }
    cy.edges().forEach((edge) => {
      const now = holds(edge.id());
      const then = before ? before.certainty.has(edge.id()) : now;
      changes.links += now ? 1 : 0;
      edge.addClass(now ? dated.certainty.get(edge.id()) ?? '' : 'absent');
      if (now && !then) {
        edge.addClass('beginning');
        changes.began += 1;
      } else if (!now && then) {
        edge.addClass('ending');
        changes.ended += 1;
      }
    });
    cy.nodes().forEach((node) => {
      const tied = node.connectedEdges().some((edge) => holds(edge.id()));
      node.toggleClass('absent', !tied && !node.hasClass('origin'));
    });
  });
  before = dated;
  arrangeLabels(cy);
  timer = setTimeout(() => cy.edges().removeClass('beginning ending'), 1100);
  return changes;
}

const shortened = (name) => (name.length > 58 ? `${name.slice(0, 55).replace(/\s+\S*$/, '')}…` : name);

/** Another question: nothing has begun or ended, it is just another picture. */
export const forget = () => { before = null; };
