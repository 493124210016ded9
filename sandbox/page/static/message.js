// One message, as an article that can be reached, read out and answered.

import { act } from "./api.js";
import { render } from "./components.js";
import { el, icon, iconButton } from "./dom.js";
import { embed } from "./embeds.js";
import { attachment } from "./media.js";
import { build } from "./nodes.js";
import { attempt } from "./notices.js";
import { face } from "./people.js";
import { messageMenu, personMenu } from "./menus.js";
import { timeElement, written } from "./times.js";

const TOGETHER = 5 * 60 * 1000; // milliseconds between messages that stand under one name

/** The element of a message. */
export function messageElement(message) {
  const { author } = message;
  const name = el(
    "button",
    { type: "button", class: "author", tabindex: "-1", onclick: () => personMenu(name, author) },
    author.name,
  );
  return el(
    "article",
    {
      class: `message${message.ephemeral ? " ephemeral" : ""}`,
      "data-id": message.id,
      tabindex: "-1",
      "aria-label": labelOf(message),
    },
    origin(message),
    face(author),
    el(
      "div",
      { class: "message-main" },
      el(
        "header",
        {},
        name,
        author.is_bot ? el("span", { class: "tag" }, "bot") : null,
        sentAt(message),
        message.pinned ? el("span", { class: "quiet" }, "pinned") : null,
      ),
      message.loading
        ? el("p", { class: "quiet waiting" }, `${author.name} is thinking…`)
        : content(message),
      reactions(message),
      message.ephemeral ? onlyYou(message) : null,
    ),
    more(message),
  );
}

/** Whether a message stands right under one by the same author, so that the name need not be repeated. */
export function follows(before, message) {
  return (
    Boolean(before) &&
    before.author.id === message.author.id &&
    !message.used &&
    !message.reply &&
    before.ephemeral === message.ephemeral &&
    Date.parse(message.sent_at) - Date.parse(before.sent_at) < TOGETHER
  );
}

function content(message) {
  const body = build(message.body);
  const edited = message.edited_at ? editedAt(message) : null;
  const last = body.at(-1);
  if (edited && last?.tagName === "P") last.append(edited);
  return [
    body.length ? el("div", { class: "text" }, body) : null,
    message.embeds.map(embed),
    message.components.length
      ? el("div", { class: "components" }, render(message.components, message))
      : null,
    message.attachments.length
      ? el("div", { class: "attachments" }, message.attachments.map(attachment))
      : null,
    edited?.parentElement ? null : edited,
  ];
}

function editedAt(message) {
  const when = written(Date.parse(message.edited_at), "F");
  return el("span", { class: "quiet edited", title: when }, "(edited)");
}

function origin(message) {
  if (message.used) {
    return el(
      "p",
      { class: "origin" },
      el("strong", {}, nameOf(message.used.user)),
      " used ",
      el("code", {}, commandOf(message.used.command)),
    );
  }
  if (message.reply) {
    return el(
      "p",
      { class: "origin" },
      "Replying to ",
      el("strong", {}, message.reply.author),
      `: ${message.reply.text}`,
    );
  }
  return null;
}

// Only the time: the line above the day's first message has the date.
function sentAt(message) {
  const time = timeElement(Date.parse(message.sent_at), "t");
  time.className = "quiet";
  return time;
}

function reactions(message) {
  if (message.reactions.length === 0) return null;
  return el(
    "div",
    { class: "reactions" },
    message.reactions.map(({ emoji, count, mine }) =>
      el(
        "button",
        {
          type: "button",
          class: "reaction",
          "aria-pressed": String(mine),
          "aria-label": `${emoji}, ${count}`,
          onclick: () =>
            attempt(() =>
              act("react", { channel: message.channel, message: message.id, emoji, on: !mine }),
            ),
        },
        `${emoji} ${count}`,
      ),
    ),
  );
}

function onlyYou(message) {
  return el(
    "p",
    { class: "only-you" },
    icon("lock"),
    "Only you can see this.",
    el(
      "button",
      {
        type: "button",
        class: "as-link",
        "data-key": "dismiss",
        onclick: () => attempt(() => act("dismiss", { message: message.id })),
      },
      "Dismiss",
    ),
  );
}

function more(message) {
  const button = iconButton(
    "more",
    `More for this message by ${message.author.name}`,
    () => messageMenu(button, message),
    { tabindex: "-1", "aria-haspopup": "menu" },
  );
  button.classList.add("more");
  return button;
}

function labelOf(message) {
  const sent = written(Date.parse(message.sent_at), "t");
  return `${message.author.name}, ${sent}${message.ephemeral ? ", only you can see this" : ""}`;
}

const nameOf = (thing) => (typeof thing === "string" ? thing : thing.name);
const commandOf = (name) => (/^\//.test(name) ? name : `/${name}`);
