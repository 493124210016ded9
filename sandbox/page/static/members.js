// Who is in the open channel's server, by their roles.

import { el, fill, refill } from "./dom.js";
import { tinted } from "./embeds.js";
import { personMenu } from "./menus.js";
import { face } from "./people.js";
import { serverOf, state } from "./store.js";

const place = document.getElementById("members");

export function drawMembers() {
  const server = serverOf(state.channelId);
  if (!server) {
    fill(place, el("p", { class: "quiet" }, "This is a private conversation."));
    return;
  }
  refill(
    place,
    groups(server).map(([title, members]) =>
      el(
        "section",
        { "aria-label": title },
        tinted(el("h2", {}, `${title} · ${members.length}`), colourOf(server, title)),
        el(
          "ul",
          {},
          members.map((member) => el("li", {}, row(member, server, title))),
        ),
      ),
    ),
  );
}

function colourOf(server, title) {
  return server.roles.find((role) => role.name === title)?.color;
}

/** Under the highest role that somebody has; bots and those without a role by themselves. */
function groups(server) {
  const ranks = server.roles.map((role) => role.name);
  const found = new Map();
  for (const member of server.members) {
    const title = member.is_bot
      ? "Bots"
      : (ranks.findLast((name) => member.roles.includes(name)) ?? "Without a role");
    found.set(title, [...(found.get(title) ?? []), member]);
  }
  const order = ["Without a role", ...ranks];
  return [...found].sort(([a], [b]) => order.indexOf(b) - order.indexOf(a));
}

function row(member, server, title) {
  const button = el(
    "button",
    {
      type: "button",
      class: "member",
      "data-key": member.id,
      "aria-haspopup": "menu",
      onclick: () => personMenu(button, member),
      oncontextmenu: (event) => {
        event.preventDefault();
        personMenu(button, member, event.clientX ? { x: event.clientX, y: event.clientY } : null);
      },
    },
    face(member),
    el(
      "span",
      { class: "person-words" },
      el("span", {}, member.shown_as, member.is_bot ? el("span", { class: "tag" }, "bot") : null),
      el("small", { class: "quiet" }, notes(member, server, title)),
    ),
  );
  return button;
}

function notes(member, server, title) {
  const words = [
    member.id === state.as ? "you" : null,
    member.id === server.owner_id ? "owner" : null,
    member.timed_out ? "timed out" : null,
    ...member.roles.filter((name) => name !== title),
  ];
  return words.filter(Boolean).join(" · ");
}
