// Runs before anything is painted, so that a dark page does not flash white. A classic
// script, because modules run later.
(function first() {
  'use strict';
  var asked = new URLSearchParams(location.search).get('theme');
  var kept = null;
  try {
    kept = localStorage.getItem('hospital-graph.theme');
  } catch (error) {
    kept = null;
  }
  if (new URLSearchParams(location.search).has('embed')) {
    document.documentElement.dataset.embed = '';
  }
  var theme = asked || kept;
  if (theme === 'light' || theme === 'dark') {
    document.documentElement.dataset.theme = theme;
  }
}());
