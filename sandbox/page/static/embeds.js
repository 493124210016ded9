// Embeds: the framed cards of bots that don't use components.

import { el } from "./dom.js";
import { picture } from "./media.js";
import { build, outward, plain } from "./nodes.js";

export function embed(card) {
  const title = card.title?.length ? build(card.title) : null;
  const element = el(
    "div",
    { class: "embed" },
    wordsOf(card.author) && el("p", { class: "quiet" }, wordsOf(card.author)),
    title && el("p", { class: "embed-title" }, card.url ? outward(card.url, title) : title),
    card.thumbnail && el("div", { class: "thumbnail" }, picture(addressOf(card.thumbnail))),
    card.description?.length ? el("div", { class: "text" }, build(card.description)) : null,
    card.fields?.length ? el("dl", { class: "fields" }, card.fields.map(field)) : null,
    card.image && picture(addressOf(card.image), plain(card.title)),
    wordsOf(card.footer) && el("p", { class: "quiet" }, wordsOf(card.footer)),
  );
  return tinted(element, card.color);
}

/** Give an element's edge a colour of Discord's (a number). */
export function tinted(element, color) {
  if (color !== null && color !== undefined) {
    element.style.setProperty("--edge", `#${Number(color).toString(16).padStart(6, "0")}`);
  }
  return element;
}

function field({ name, value, inline }) {
  return el(
    "div",
    { class: inline ? "inline" : null },
    el("dt", {}, build(name)),
    el("dd", {}, build(value)),
  );
}

// An author and a footer may come as Discord's objects or as their words.
const wordsOf = (thing) => (typeof thing === "string" ? thing : (thing?.name ?? thing?.text));
const addressOf = (thing) => (typeof thing === "string" ? thing : thing.url);
