// A text field with a list of suggestions, worked with the arrow keys, Enter and Escape.

import { el, fill, freshId } from "./dom.js";

const MOST_SHOWN = 25;

/**
 * A combobox. `suggest(text)` gives [{value, label}] or a promise of them. With `isFree` what is
 * typed counts as it is; otherwise only what is on the list does.
 * Gives {element, input, value()}: the value picked, the text typed, or null for nothing.
 */
export function combobox({ id, suggest, isFree, properties = {} }) {
  const listId = freshId("suggestions");
  const list = el("ul", { id: listId, class: "suggestions", role: "listbox", hidden: true });
  const input = el("input", {
    id,
    type: "text",
    role: "combobox",
    autocomplete: "off",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": listId,
    ...properties,
    oninput: () => {
      picked = null;
      offer();
    },
    onfocus: () => offer(),
    onblur: () => close(),
    onkeydown: (event) => work(event),
  });
  let [shown, active, picked, turn] = [[], -1, null, 0];

  async function offer() {
    const mine = ++turn;
    const found = await suggest(picked ? "" : input.value);
    if (mine !== turn || document.activeElement !== input) return;
    shown = found.slice(0, MOST_SHOWN);
    active = -1;
    fill(
      list,
      shown.map((option, index) =>
        el(
          "li",
          {
            id: `${listId}-${index}`,
            role: "option",
            "aria-selected": "false",
            onpointerdown: (event) => {
              event.preventDefault();
              pick(option);
            },
          },
          option.label,
        ),
      ),
    );
    list.hidden = shown.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    input.removeAttribute("aria-activedescendant");
  }

  function close() {
    turn += 1;
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function pick(option) {
    picked = option;
    input.value = option.label;
    close();
  }

  function work(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      if (list.hidden) offer();
      else go((active + step + shown.length) % shown.length);
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      pick(shown[active]);
    } else if (event.key === "Tab" && active >= 0) {
      pick(shown[active]);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  }

  function go(index) {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = index;
    const option = list.children[active];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option?.id ?? "");
  }

  function value() {
    const text = input.value.trim();
    if (picked) return picked.value;
    const same = shown.find((option) => option.label.toLowerCase() === text.toLowerCase());
    if (same) return same.value;
    return text && isFree ? text : null;
  }

  return { element: el("div", { class: "combobox" }, input, list), input, value };
}
