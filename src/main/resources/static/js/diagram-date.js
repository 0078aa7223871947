/** The diagram as of one or two dates: certainties, what has just begun or ended, what came and went, names of the time. */

import { compared } from './counts.js';
import { shortened } from './diagram-elements.js';
import { arrangeLabels } from './labels.js';

let timer = 0;

/**
 * Shows the dates of a view; without one, the whole history. `before` is the previous view on the screen, of the same question, to show what
 * begins or ends.
 */
export function showDate(cy, view, before) {
  clearTimeout(timer);
  const links = new Map(view.links.map((link) => [link.id, link]));
  const present = new Set(view.present.map((node) => node.id));
  const earlier = before?.then && before.network === view.network && view.then ? new Set(before.held.map((link) => link.id)) : null;
  const change = view.after ? changes(view) : new Map();
  cy.batch(() => {
    cy.edges().removeClass('certain presumed possible absent beginning ending came went stayed');
    view.nodes.forEach((node) => called(cy.getElementById(node.id), shortened(node.name)));
    cy.edges().forEach((edge) => {
      const { held, certainty } = links.get(edge.id()) ?? { held: false };
      edge.addClass(!held ? 'absent' : view.after ? change.get(edge.id()) ?? 'stayed' : certainty ?? '');
      if (earlier && !view.after && held !== earlier.has(edge.id())) {
        edge.addClass(held ? 'beginning' : 'ending');
      }
    });
    cy.nodes().forEach((node) => node.toggleClass('absent', !present.has(node.id())));
  });
  arrangeLabels(cy);
  timer = setTimeout(() => cy.edges().removeClass('beginning ending'), 1100);
}

function changes(view) {
  const { came, went } = compared(view);
  return new Map([...came.map((link) => [link.id, 'came']), ...went.map((link) => [link.id, 'went'])]);
}

/** Another name needs new line breaks in the label. */
function called(node, name) {
  if (node.data('name') !== name) {
    node.data({ name, label: name });
  }
}
