// Elements, made without ever reading text as HTML.

const PROPERTIES = new Set(["value", "checked", "disabled", "htmlFor", "selected", "hidden"]);
const SVG = "http://www.w3.org/2000/svg";

const ICONS = {
  menu: "M4 7h16M4 12h16M4 17h16",
  people:
    "M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM3 19c0-3 3-5 6-5s6 2 6 5M16 11a3 3 0 0 0 0-6M17 14c2.5.5 4 2.5 4 5",
  more: "M6 12h.01M12 12h.01M18 12h.01",
  close: "M6 6l12 12M18 6 6 18",
  hash: "M9 4 7 20M17 4l-2 16M4 9h16M3.5 15h16",
  lock: "M6 11h12v9H6zM9 11V8a3 3 0 0 1 6 0v3",
  thread: "M5 5h14v10H10l-5 4z",
  at: "M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM15 9v4c0 2 4 2 4-1a7 7 0 1 0-3 6",
  calendar: "M5 6h14v14H5zM5 10h14M9 4v4M15 4v4",
  send: "M4 12 20 5l-5 15-3-6z",
  down: "M12 5v14M6 13l6 6 6-6",
  file: "M7 3h7l4 4v14H7zM14 3v5h4",
  chevron: "M7 10l5 5 5-5",
};

/** An element; functions become listeners ("onclick"), null and false are left out. */
export function el(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) assign(element, name, value);
  element.append(...present(children));
  return element;
}

/** Put these in the place of what an element holds. */
export function fill(element, ...children) {
  element.replaceChildren(...present(children));
  return element;
}

/** Fill anew; what had the focus there has it again, found by its data-key. */
export function refill(element, ...children) {
  const key = element.contains(document.activeElement) ? document.activeElement.dataset.key : null;
  fill(element, ...children);
  if (key) keyed(element, key)?.focus({ preventScroll: true });
}

/** What is in an element under a data-key. */
export function keyed(element, key) {
  return [...element.querySelectorAll("[data-key]")].find((one) => one.dataset.key === key);
}

/** One of the line drawings above; decoration only, so never read out. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  for (const [key, value] of Object.entries({
    viewBox: "0 0 24 24",
    "aria-hidden": "true",
    class: "icon",
  })) {
    svg.setAttribute(key, value);
  }
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}

/** A button that shows an icon and is read out as its label. */
export function iconButton(name, label, onclick, properties = {}) {
  return el(
    "button",
    {
      type: "button",
      class: "icon-button",
      "aria-label": label,
      title: label,
      onclick,
      ...properties,
    },
    icon(name),
  );
}

/** Make a parent hold exactly these, moving nothing that is already in its place. */
export function arrange(parent, wanted) {
  const kept = new Set(wanted);
  for (const child of [...parent.childNodes]) if (!kept.has(child)) child.remove();
  let at = parent.firstChild;
  for (const node of wanted) {
    if (node === at) at = at.nextSibling;
    else parent.insertBefore(node, at);
  }
}

let made = 0;

/** An id that no other element has. */
export function freshId(what) {
  made += 1;
  return `${what}-${made}`;
}

function assign(element, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (typeof value === "function") element.addEventListener(name.slice(2), value);
  else if (PROPERTIES.has(name)) element[name] = value;
  else element.setAttribute(name, value === true ? "" : value);
}

function present(children) {
  return children
    .flat(Infinity)
    .filter((child) => child !== null && child !== undefined && child !== false);
}
