// Before Neo4j Browser starts: the colours of the graph, a connection for whoever runs the service, no question about statistics, and nothing
// that is asked of other hosts. A classic script, because modules come later. What a reader has chosen in Neo4j Browser stays.
(function prepare() {
  'use strict';
  var KEYS = 'neo4j.';

  function kept(name) {
    try {
      return JSON.parse(localStorage.getItem(KEYS + name));
    } catch (error) {
      return null;
    }
  }

  function keep(name, value) {
    try {
      localStorage.setItem(KEYS + name, JSON.stringify(value));
    } catch (error) {
      // a private window: it starts as its authors made it
    }
  }

  /** « node.GHT { color: #a84a01; … } » as Neo4j Browser keeps it. */
  function style() {
    var request = new XMLHttpRequest();
    request.open('GET', '/guide/hospital-graph.grass', false);
    request.send();
    var found = {};
    (request.status === 200 ? request.responseText : '').replace(/([\w.*]+)\s*\{((?:'[^']*'|"[^"]*"|[^}'"])*)\}/g, function rule(whole, selector, text) {
      found[selector] = {};
      text.replace(/([\w-]+)\s*:\s*(?:"([^"]*)"|'([^']*)'|([^;]+));/g, function property(all, name, double, single, plain) {
        found[selector][name] = double || single || (plain || '').trim();
        return all;
      });
      return whole;
    });
    return found;
  }

  if (!kept('grass')) {
    keep('grass', style());
  }
  var statistics = kept('udc') || { uuid: String(Math.random()).slice(2) };
  statistics.consentBannerShownCount = 6;
  keep('udc', statistics);
  var settings = kept('settings') || {};
  settings.allowUserStats = false;
  settings.allowCrashReports = false;
  keep('settings', settings);

  /** What the service gives to whoever runs it on this machine; nobody else gets anything, and types the password. */
  function given() {
    var request = new XMLHttpRequest();
    request.open('POST', '/guide/neo4j-connection', false);
    request.setRequestHeader('X-Requested-With', 'Neo4j Browser');
    request.send();
    return request.status === 200 ? JSON.parse(request.responseText) : null;
  }

  /** Neo4j Browser starts as if the password had been typed before. It goes to our database only, and is never written into the storage. */
  function connect(database) {
    var connections = KEYS + 'connections';
    var read = Storage.prototype.getItem;
    var write = Storage.prototype.setItem;
    Storage.prototype.getItem = function readOnce(name) {
      if (name !== connections) {
        return read.call(this, name);
      }
      Storage.prototype.getItem = read;
      return JSON.stringify({ allConnectionIds: ['$$discovery'], connectionsById: { $$discovery: { id: '$$discovery', name: '$$discovery', type: 'bolt',
        host: database.uri, username: database.username, password: database.password, authenticationMethod: 'NATIVE' } } });
    };
    Storage.prototype.setItem = function writeWithout(name, value) {
      write.call(this, name, String(value).split(database.password).join(''));
    };
  }

  var ours = given();
  var wanted = (new URLSearchParams(location.search).get('dbms') || '').replace('//neo4j@', '//');
  if (ours && wanted === ours.uri) {
    connect(ours);
  }

  function isForeign(address) {
    try {
      return /^https?:$/.test(new URL(address, location.href).protocol) && new URL(address, location.href).origin !== location.origin;
    } catch (error) {
      return false;
    }
  }

  var ask = window.fetch;
  window.fetch = function fetchHere(request, options) {
    return isForeign(request && request.url ? request.url : request) ? Promise.reject(new TypeError('Failed to fetch')) : ask.call(window, request, options);
  };

  /** Scripts and style sheets of other hosts are left out, and what a style sheet would fetch from there. */
  ['appendChild', 'insertBefore'].forEach(function guard(name) {
    var put = Node.prototype[name];
    Node.prototype[name] = function putHere(node, before) {
      if (node && node.nodeType === Node.TEXT_NODE && this.tagName === 'STYLE') {
        node.data = node.data.replace(/@import\s+url\(["']?https?:[^)]*\)[^;]*;/g, '');
      }
      var address = node && ({ SCRIPT: node.src, LINK: node.href })[node.tagName];
      return address && isForeign(address) ? node : put.call(this, node, before);
    };
  });
}());
