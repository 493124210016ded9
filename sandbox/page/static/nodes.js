// Text as the server understood it, a tree of nodes, built into elements.

import { el } from "./dom.js";
import { addressOf } from "./place.js";
import { channelOf, state, tell } from "./store.js";
import { timeElement } from "./times.js";

const PLACE = /^https:\/\/discord\.com\/channels\/(?:\d+|@me)\/(\d+)(?:\/(\d+))?$/;
const PLAIN = {
  strong: "strong",
  em: "em",
  underline: "u",
  strike: "s",
  quote: "blockquote",
  h1: "h3",
  h2: "h4",
  h3: "h5",
  ul: "ul",
  li: "li",
  p: "p",
};

/** Elements for a list of nodes. */
export function build(nodes) {
  return (nodes ?? []).map(one);
}

/** The words of nodes without their looks. */
export function plain(nodes) {
  return (nodes ?? []).map((node) => node.v ?? plain(node.c)).join("");
}

function one(node) {
  if (node.t in PLAIN) return el(PLAIN[node.t], { class: `md-${node.t}` }, build(node.c));
  return (MAKERS[node.t] ?? unknown)(node);
}

const MAKERS = {
  text: (node) => document.createTextNode(node.v),
  emoji: (node) => el("span", { class: "emoji" }, node.v),
  code: (node) => el("code", {}, node.v),
  // Reachable by keyboard, since it may have to be scrolled sideways.
  pre: (node) => el("pre", { tabindex: "0", "aria-label": "Code" }, el("code", {}, node.v)),
  small: (node) => el("small", { class: "md-small" }, build(node.c)),
  br: () => el("br"),
  ol: (node) => el("ol", { start: node.start }, build(node.c)),
  spoiler: (node) => spoiler(build(node.c)),
  link,
  mention,
  time: (node) => timeElement(node.unix * 1000, node.style),
};

function link(node) {
  // Discord's own addresses lead to the same place here.
  const [, channel, message] = PLACE.exec(node.href) ?? [];
  if (!channel) return outward(node.href, build(node.c));
  const href = addressOf(state.as, channel, message);
  if (plain(node.c) !== node.href) return el("a", { href }, build(node.c));
  const name = `#${channelOf(channel)?.name ?? "unknown"}${message ? " › message" : ""}`;
  return el("a", { class: "mention", href }, name);
}

function mention(node) {
  if (node.kind === "channel" && node.id) {
    return el("a", { class: "mention", href: addressOf(state.as, node.id) }, node.v);
  }
  if (node.kind === "command") {
    const use = () => tell("type", node.v);
    return el("button", { type: "button", class: "mention", onclick: use }, node.v);
  }
  return el("span", { class: "mention" }, node.v);
}

function unknown(node) {
  return el("span", {}, node.v ?? build(node.c));
}

/** A link that opens elsewhere and tells the other side nothing; plain text unless it is http(s). */
export function outward(href, children, properties = {}) {
  if (!/^https?:\/\//i.test(href ?? "")) return el("span", properties, children);
  return el("a", { href, target: "_blank", rel: "noopener noreferrer", ...properties }, children);
}

/** Hidden until it is pressed. */
export function spoiler(children, tag = "span") {
  const inner = el(tag, { class: "spoiler-text", "aria-hidden": "true", inert: true }, children);
  const cover = el(
    tag,
    {
      class: "spoiler",
      role: "button",
      tabindex: "0",
      "aria-label": "Hidden. Press to show it.",
      onclick: show,
      onkeydown: (event) => (event.key === "Enter" || event.key === " ") && show(event),
    },
    inner,
  );

  function show(event) {
    if (cover.classList.contains("shown")) return;
    event.preventDefault();
    cover.classList.add("shown");
    for (const name of ["role", "aria-label", "tabindex"]) cover.removeAttribute(name);
    for (const name of ["aria-hidden", "inert"]) inner.removeAttribute(name);
  }
  return cover;
}
