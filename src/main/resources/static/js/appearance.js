/** Language and theme: chosen by a switch, kept in this browser, and in the address for those who get the link. */

import { byId } from './dom.js';
import { language, remember, speak } from './words.js';

const dark = matchMedia('(prefers-color-scheme: dark)');

export const isDark = () => (document.documentElement.dataset.theme ?? (dark.matches ? 'dark' : 'light')) === 'dark';

export function appearance({ languageChanged = () => {}, themeChanged = () => {} } = {}) {
  const tongue = () => { byId('language-now').textContent = language() === 'fr' ? 'EN' : 'FR'; };
  byId('language').addEventListener('click', () => {
    speak(language() === 'fr' ? 'en' : 'fr');
    tongue();
    languageChanged();
  });
  byId('theme').addEventListener('click', () => {
    const next = isDark() ? 'light' : 'dark';
    document.documentElement.dataset.theme = next;
    remember('theme', next);
    themeChanged();
  });
  dark.addEventListener('change', themeChanged);
  tongue();
}
