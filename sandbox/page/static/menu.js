// Menus that open at a control or at the pointer, and give the focus back.

import { el } from "./dom.js";

const MARGIN = 8; // pixels to the edge of the window

/**
 * Open a menu of `items` ({label, run, spoken?, isDanger?}, {heading}, or {title, row: items}) at an element.
 * `pointer` ({x, y}) puts it where somebody clicked.
 */
export function openMenu(anchor, title, items, pointer = null) {
  const menu = el(
    "div",
    {
      class: "menu",
      role: "menu",
      "aria-label": title,
      popover: "auto",
      onkeydown: (event) => walk(event, menu),
      ontoggle: (event) => event.newState === "closed" && menu.remove(),
    },
    items.map((item) => entry(item, anchor)),
  );
  document.body.append(menu);
  menu.showPopover();
  place(menu, pointer ?? below(anchor));
  menu.querySelector("[role=menuitem]")?.focus();
}

function entry(item, anchor) {
  if (item.heading) return el("p", { class: "menu-heading", role: "presentation" }, item.heading);
  if (item.row) {
    const row = item.row.map((one) => entry(one, anchor));
    return el("div", { class: "menu-row", role: "group", "aria-label": item.title }, row);
  }
  return el(
    "button",
    {
      type: "button",
      role: "menuitem",
      "aria-label": item.spoken,
      tabindex: "-1",
      class: item.isDanger ? "danger-text" : null,
      onclick: (event) => {
        event.currentTarget.closest(".menu").hidePopover();
        anchor.focus();
        item.run();
      },
    },
    item.label,
  );
}

function below(anchor) {
  const box = anchor.getBoundingClientRect();
  return { x: box.left, y: box.bottom + 2 };
}

function place(menu, { x, y }) {
  const { offsetWidth: width, offsetHeight: height } = menu;
  menu.style.left = `${Math.max(MARGIN, Math.min(x, innerWidth - width - MARGIN))}px`;
  menu.style.top = `${Math.max(MARGIN, Math.min(y, innerHeight - height - MARGIN))}px`;
}

function walk(event, menu) {
  const items = [...menu.querySelectorAll("[role=menuitem]")];
  const at = items.indexOf(document.activeElement);
  const to = {
    ArrowDown: at + 1,
    ArrowRight: at + 1,
    ArrowUp: at - 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: -1,
  }[event.key];
  if (event.key === "Tab") menu.hidePopover();
  if (to === undefined) return;
  event.preventDefault();
  items.at(to % items.length).focus();
}
