// Faces, and switching who this tab is.

import { openDialog } from "./dialog.js";
import { el } from "./dom.js";
import { addressOf, goTo } from "./place.js";
import { state } from "./store.js";

const TINTS = 8;

/** A round with initials, in a colour that stays with the person. */
export function face(user) {
  const tint = Number(BigInt(user.id) % BigInt(TINTS));
  return el(
    "span",
    { class: `face tint-${tint}`, "aria-hidden": "true" },
    initials(user.shown_as ?? user.name),
  );
}

function initials(name) {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return (
    words
      .slice(0, 2)
      .map((word) => [...word][0].toUpperCase())
      .join("") || "?"
  );
}

/** Ask who this tab shall be; each person can also be opened in a tab of their own. */
export function choosePerson() {
  const humans = state.people.filter((person) => !person.is_bot);
  const dialog = openDialog(
    { kind: "picker", title: "Who are you?", way: "Stay who you are" },
    el(
      "p",
      { class: "quiet" },
      "You see and do what this person can. In a second tab you can be somebody else at the same time.",
    ),
    el("ul", { class: "options" }, humans.map(row)),
  );
  dialog.querySelector("[aria-current]")?.focus();
}

function row(person) {
  return el(
    "li",
    { class: "person-row" },
    el(
      "button",
      {
        type: "button",
        class: "option",
        "aria-current": person.id === state.as ? "true" : null,
        onclick: (event) => {
          event.currentTarget.closest("dialog").close();
          goTo(person.id, state.channelId);
        },
      },
      face(person),
      el(
        "span",
        { class: "person-words" },
        el("span", {}, person.shown_as),
        person.note ? el("small", { class: "quiet" }, person.note) : null,
      ),
    ),
    el(
      "a",
      {
        href: addressOf(person.id, state.channelId),
        target: "_blank",
        "aria-label": `Be ${person.shown_as} in a new tab`,
      },
      "New tab",
    ),
  );
}
