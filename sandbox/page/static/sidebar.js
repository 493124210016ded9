// Servers with their channels and threads, direct messages, events, and who one is.

import { el, icon, refill } from "./dom.js";
import { openEvents } from "./events.js";
import { openDirect } from "./menus.js";
import { choosePerson, face } from "./people.js";
import { addressOf } from "./place.js";
import { channelName, isCategory, ordered, state } from "./store.js";

const channels = document.getElementById("channels");
const me = document.getElementById("me");

export function drawSidebar() {
  refill(channels, state.view.servers.map(server), directs());
  const person = state.view.me;
  refill(
    me,
    el(
      "button",
      {
        type: "button",
        class: "me",
        "data-key": "me",
        "aria-haspopup": "dialog",
        onclick: choosePerson,
      },
      face(person),
      el(
        "span",
        { class: "person-words" },
        el("small", { class: "quiet" }, "You are:"),
        el("span", { class: "me-name" }, person.shown_as),
      ),
      icon("chevron"),
    ),
  );
}

function server(one) {
  const top = ordered(
    one.channels.filter(
      (c) => !c.is_thread && !one.channels.some((p) => p.id === c.parent_id && isCategory(p)),
    ),
  );
  return el(
    "section",
    { "aria-label": one.name },
    el("h2", {}, one.name),
    one.events.length
      ? el(
          "button",
          {
            type: "button",
            class: "channel",
            "aria-haspopup": "dialog",
            onclick: () => openEvents(one.id),
          },
          icon("calendar"),
          el("span", {}, "Events"),
          el("span", { class: "count-badge" }, String(one.events.length)),
        )
      : null,
    el(
      "ul",
      {},
      top.map((channel) => entry(channel, one)),
    ),
  );
}

function entry(channel, one) {
  const below = ordered(one.channels.filter((child) => child.parent_id === channel.id));
  const inner = below.length
    ? el(
        "ul",
        {},
        below.map((child) => entry(child, one)),
      )
    : null;
  if (isCategory(channel))
    return below.length ? el("li", {}, el("h3", {}, channel.name), inner) : null;
  return el("li", {}, link(channel, pictureOf(channel)), inner);
}

function pictureOf(channel) {
  if (channel.is_thread) return "thread";
  return channel.is_private ? "lock" : "hash";
}

function directs() {
  return el(
    "section",
    { "aria-label": "Direct messages" },
    el("h2", {}, "Direct messages"),
    state.view.private.length
      ? el(
          "ul",
          {},
          state.view.private.map((channel) => el("li", {}, link(channel, "at"))),
        )
      : el(
          "button",
          { type: "button", class: "channel", onclick: openDirect },
          icon("at"),
          el("span", {}, "Write to the bot"),
        ),
  );
}

function link(channel, drawing) {
  const isUnread = state.unread.has(channel.id);
  return el(
    "a",
    {
      class: `channel${isUnread ? " unread" : ""}`,
      href: addressOf(state.as, channel.id),
      "data-key": channel.id,
      "aria-current": channel.id === state.channelId ? "page" : null,
    },
    icon(drawing),
    el("span", {}, channelName(channel)),
    drawing === "lock" ? el("span", { class: "unseen" }, " (not for everybody)") : null,
    channel.archived ? el("small", { class: "quiet" }, "closed") : null,
    isUnread
      ? el("span", { class: "dot" }, el("span", { class: "unseen" }, " (new messages)"))
      : null,
  );
}
