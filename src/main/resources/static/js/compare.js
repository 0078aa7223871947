/** The tool that asks for two dates to compare. */

import { showTool } from './panel.js';
import { form } from './panel-compare.js';
import { state } from './state.js';
import { t } from './words.js';

export function openCompare() {
  const { at, to } = state();
  showTool('compare', t('compare.title'), form(at ?? '', to ?? ''));
  document.getElementById(at ? 'compare-to' : 'compare-from').focus();
}

