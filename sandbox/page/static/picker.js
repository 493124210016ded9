// A small dialog to choose one or several of some options.

import { openDialog } from "./dialog.js";
import { el, fill } from "./dom.js";

const MANY = 12; // options, from which on one wants to search

/**
 * Ask for `least` to `most` of `options` ({value, label, description?, default?}).
 * Resolves to the values, or to null when it was closed without choosing.
 */
export function choose(title, options, { least, most }) {
  return new Promise((resolve) => {
    let answer = null;
    const list = el("div", { class: "options", onkeydown: (event) => walk(event, list) });
    const [search, none] = options.length > MANY ? searchField(list) : [];
    const way = "Close without choosing";
    const closed = () => resolve(answer);
    const dialog = openDialog({ kind: "picker", title, way, closed }, search ?? [], none ?? [], list);
    const done = (values) => {
      answer = values;
      dialog.close();
    };
    if (most === 1 && least <= 1) fillSingle(list, options, least, done);
    else fillSeveral(dialog, list, options, { least, most }, done);
    (search ?? list.querySelector("[data-option]"))?.focus();
  });
}

function fillSingle(list, options, least, done) {
  fill(
    list,
    options.map((option) =>
      el(
        "button",
        {
          type: "button",
          class: "option",
          "data-option": option.value,
          "aria-pressed": option.default ? "true" : null,
          onclick: () => done([option.value]),
        },
        labelOf(option),
      ),
    ),
  );
  if (options.length === 0) fill(list, el("p", { class: "quiet" }, "There is nothing to choose."));
  if (least === 0)
    list.append(
      el(
        "button",
        { type: "button", class: "option quiet", "data-option": "", onclick: () => done([]) },
        "None of them",
      ),
    );
}

function fillSeveral(dialog, list, options, { least, most }, done) {
  const boxes = options.map((option) =>
    el("input", {
      type: "checkbox",
      value: option.value,
      "data-option": option.value,
      checked: option.default ?? false,
    }),
  );
  const send = el(
    "button",
    {
      type: "button",
      class: "button primary",
      onclick: () => done(boxes.filter((b) => b.checked).map((b) => b.value)),
    },
    "Done",
  );
  const count = el("p", { class: "quiet", role: "status" });
  const update = () => {
    const picked = boxes.filter((box) => box.checked).length;
    for (const box of boxes) box.disabled = !box.checked && picked >= most;
    send.disabled = picked < least || picked > most;
    count.textContent = `${picked} chosen; ${least === most ? least : `${least} to ${most}`} can be.`;
  };
  fill(
    list,
    options.map((option, index) =>
      el("label", { class: "option" }, boxes[index], el("span", {}, labelOf(option))),
    ),
  );
  list.addEventListener("change", update);
  dialog.append(el("footer", {}, count, send));
  update();
}

/** What an option says of itself: its emoji, label and description. */
export function labelOf(option) {
  return [
    option.emoji?.name && !option.emoji.id
      ? el("span", { class: "emoji" }, `${option.emoji.name} `)
      : null,
    el("span", {}, option.label ?? option.name),
    option.description ? el("small", { class: "quiet" }, option.description) : null,
  ];
}

function searchField(list) {
  const none = el("p", { class: "quiet", role: "status", hidden: true }, "Nothing is called that.");
  const field = el("input", {
    type: "search",
    placeholder: "Search",
    "aria-label": "Search the options",
    oninput: (event) => {
      const sought = event.target.value.toLowerCase();
      for (const row of list.children) row.hidden = !row.textContent.toLowerCase().includes(sought);
      none.hidden = [...list.children].some((row) => !row.hidden);
    },
    onkeydown: (event) => {
      if (event.key !== "ArrowDown") return;
      event.preventDefault();
      list.querySelector(".option:not([hidden])")?.focus();
    },
  });
  return [field, none];
}

function walk(event, list) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const shown = [...list.querySelectorAll("[data-option]")].filter(
    (o) => !o.disabled && !o.closest("[hidden]"),
  );
  const index = shown.indexOf(document.activeElement) + step;
  shown.at(index % shown.length)?.focus();
}
