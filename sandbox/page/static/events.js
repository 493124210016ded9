// A server's scheduled events, and saying that one is interested.

import { act } from "./api.js";
import { openDialog } from "./dialog.js";
import { el, refill } from "./dom.js";
import { build } from "./nodes.js";
import { attempt } from "./notices.js";
import { channelName, channelOf, on, state } from "./store.js";
import { timeElement } from "./times.js";

let open = null; // {serverId, list} of the dialog that is shown

export function openEvents(serverId) {
  const list = el("div", { class: "events" });
  open = { serverId, list };
  draw();
  openDialog({ kind: "modal", title: "Events", closed: () => (open = null) }, list);
}

function draw() {
  if (!open) return;
  const events = state.view.servers.find((server) => server.id === open.serverId)?.events ?? [];
  const sorted = [...events].sort((a, b) => Date.parse(a.starts_at) - Date.parse(b.starts_at));
  refill(
    open.list,
    sorted.length ? sorted.map(card) : el("p", { class: "quiet" }, "Nothing is planned."),
  );
}

function card(event) {
  const starts = Date.parse(event.starts_at);
  const place = event.location || channelName(channelOf(event.channel_id));
  return el(
    "article",
    { class: "event", "aria-label": event.name },
    el("p", { class: "quiet" }, timeElement(starts, "F"), " · ", timeElement(starts, "R")),
    el("h3", {}, event.name),
    place ? el("p", { class: "quiet" }, place) : null,
    el("div", { class: "text" }, build(event.description)),
    el(
      "button",
      {
        type: "button",
        class: `button ${event.mine ? "success" : "secondary"}`,
        "aria-pressed": String(event.mine),
        "data-key": event.id,
        onclick: () => attempt(() => act("interest", { event: event.id, on: !event.mine })),
      },
      `Interested · ${event.interested}`,
    ),
  );
}

on("view", draw);
