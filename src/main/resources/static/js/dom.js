/** Builds elements. Text is always text: data is never interpreted as markup. */

const SVG = 'http://www.w3.org/2000/svg';

export function h(tag, properties = {}, ...children) {
  return fill(document.createElement(tag), properties, children);
}

export function svg(tag, properties = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), properties, children);
}

function fill(element, properties, children) {
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) {
      continue;
    }
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (name === 'style') {
      // by the object model, which the Content-Security-Policy allows, unlike the attribute
      Object.entries(value).forEach(([key, text]) => element.style.setProperty(key, text));
    } else {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.flat(3).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

export const byId = (id) => document.getElementById(id);

/** Notes the first moment at which the page shows what was asked, in milliseconds, rounded down: what is asked for afterwards is later. */
export function ready() {
  document.documentElement.dataset.ready ??= String(Math.floor(performance.now()));
}

const FOCUSABLE = 'button, a, input, summary';

/** Replaces the children; the focus of the keyboard stays at the same position among them. */
export function replace(element, ...children) {
  const place = [...element.querySelectorAll(FOCUSABLE)].indexOf(document.activeElement);
  element.replaceChildren(...children.flat(3).filter((child) => child !== null && child !== undefined && child !== false));
  if (place >= 0) {
    element.querySelectorAll(FOCUSABLE)[place]?.focus({ preventScroll: true });
  }
}

/** An icon of the sprite in the page; never the only name of a button. */
export function icon(name) {
  return svg('svg', { class: 'icon', 'aria-hidden': 'true', focusable: 'false' },
    svg('use', { href: `icons.svg#${name}` }));
}

/** Asks for a tool of the page, which the caller need not know. */
export const wish = (name, ...values) => dispatchEvent(new CustomEvent('wish', { detail: { name, values } }));

/** Announces to screen readers what has just changed. */
export function announce(text) {
  const region = byId('announcer');
  region.textContent = '';
  requestAnimationFrame(() => { region.textContent = text; });
}

/** Calls `tell` with the seconds that something has taken, after the first second, until the returned function is called. */
export function whileWaiting(tell) {
  const begin = performance.now();
  const timer = setInterval(() => {
    const seconds = Math.round((performance.now() - begin) / 1000);
    if (seconds > 1) {
      tell(seconds);
    }
  }, 1000);
  return () => clearInterval(timer);
}

export function debounced(work, milliseconds) {
  let timer = 0;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => work(...values), milliseconds);
  };
}

/** Hands a file to the reader. */
export function download(name, content, type) {
  const url = content instanceof Blob ? URL.createObjectURL(content) : URL.createObjectURL(new Blob([content], { type }));
  const link = h('a', { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
