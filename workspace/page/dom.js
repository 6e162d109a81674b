// Builds elements from plain values. Text only ever enters the page as text nodes.
const SVG = "http://www.w3.org/2000/svg";
let serial = 0;

/** A fresh id for aria references. */
export const freshId = (stem) => `${stem}-${++serial}`;

/** An element: attributes (on* functions listen, `css` sets custom style, `data` sets data-*), then children. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "css") for (const [rule, to] of Object.entries(value)) element.style.setProperty(rule, to);
    else if (name === "data") Object.assign(element.dataset, value);
    else if (["value", "checked", "disabled", "indeterminate"].includes(name)) element[name] = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined
    && child !== false));
  return element;
}

const PATHS = {
  hash: "M5 9h15M4 15h15M10 4 8 20M16 4l-2 16",
  lock: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  plus: "M12 5v14M5 12h14",
  close: "M6 6l12 12M18 6 6 18",
  back: "M15 5l-7 7 7 7",
  down: "M6 9l6 6 6-6",
  right: "M9 6l6 6-6 6",
  more: "M12 4.5v.01M12 12v.01M12 19.5v.01",
  menu: "M4 7h16M4 12h16M4 17h16",
  smile: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8.5 14.5c1.8 2.4 5.2 2.4 7 0M9 9.5v.01M15 9.5v.01",
  reply: "M20 12a7 7 0 0 1-7 7H5l2-3a7 7 0 1 1 13-4z",
  send: "M4 4.5 21 12 4 19.5 6.5 12zM6.5 12H13",
  link: "M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 6 6l1-1",
  clock: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2",
  moon: "M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5z",
  sun: "M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2"
    + "M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4",
  pulse: "M3 12h4l3-8 4 16 3-8h4",
  eye: "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z",
  file: "M6 3h8l4 4v14H6zM14 3v4h4",
  clip: "M20 11.5 12 19.5a5 5 0 0 1-7-7L13.5 4a3.3 3.3 0 0 1 4.7 4.7L10 17a1.7 1.7 0 0 1-2.4-2.4L15 7",
  spark: "M13 3 5 13.5h6L10 21l8.5-11H12z",
  people: "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c0-4 3-6 6.5-6s6.5 2 6.5 6"
    + "M16 4.5a3.5 3.5 0 0 1 0 6.5M18 14.5c2.2.8 3.5 2.6 3.5 5.5",
  check: "M5 12.5l4.5 4.5L19 7.5",
  warn: "M12 4 2.5 20h19zM12 10v4.5M12 17.3v.01",
  info: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.8v.01",
  up: "M7 11v9H4v-9zM7 11l4-7c2 0 2.5 1.5 2 3.5L12.5 10H18c1.5 0 2.3 1.2 2 2.5l-1.5 6c-.3 1-1 1.5-2 1.5H7",
  trash: "M5 7h14M10 7V4.500h4V7M7 7l1 13h8l1-13",
  pencil: "M4 20l1-4L16 5l3 3L8 19zM14 7l3 3",
  play: "M8 5l11 7-11 7z",
  copy: "M9 9h11v11H9zM5 15H4V4h11v1",
  out: "M14 4h6v6M20 4l-9 9M18 14v6H4V6h6",
};

/** A line icon, hidden from screen readers: the button around it carries the name. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  for (const [key, value] of Object.entries({ viewBox: "0 0 24 24", class: `icon icon-${name}`,
    "aria-hidden": "true" }))
    svg.setAttribute(key, value);
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name] ?? PATHS.info);
  svg.append(path);
  return svg;
}

/** The two elements that most of the page is made of, by their class. */
export const div = (look, ...children) => h("div", { class: look }, children);
export const span = (look, ...children) => h("span", { class: look }, children);

/** A plain button; `more` may give it another class. */
export const button = (label, run, more = {}) =>
  h("button", { type: "button", class: "button", onclick: run, ...more }, label);

/** A button that shows only an icon; its label is its name and its tooltip. */
export function iconButton(name, label, run, more = {}) {
  return h("button", { type: "button", class: "icon-button", "aria-label": label, title: label, onclick: run, ...more },
    icon(name));
}

/** Makes parent's children exactly `nodes`, moving only those that moved: focus and scrolling stay where they were. */
export function reconcile(parent, nodes) {
  nodes.map((node) => (typeof node === "string" ? document.createTextNode(node) : node)).forEach((node, index) => {
    if (parent.childNodes[index] !== node) parent.insertBefore(node, parent.childNodes[index] ?? null);
  });
  while (parent.childNodes.length > nodes.length) parent.lastChild.remove();
}

/** A short message at the foot of the page, read aloud politely. */
export function toast(text, tone = "") {
  const note = h("div", { class: `toast ${tone}` }, text);
  const shelf = document.getElementById("toasts");
  shelf.append(note);
  if (shelf.showPopover && !shelf.hasAttribute("popover")) shelf.setAttribute("popover", "manual");
  if (shelf.matches(":popover-open")) shelf.hidePopover();
  shelf.showPopover?.();
  setTimeout(() => {
    note.remove();
    if (!shelf.childElementCount && shelf.matches(":popover-open")) shelf.hidePopover();
  }, 6000);
}

/** Calls `run` once things have been quiet for `wait` milliseconds. */
export function settled(run, wait) {
  let timer = 0;
  return (...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => run(...args), wait);
  };
}
