// The message box, with the palette of slash commands that opens at "/".

import { act, Refusal } from "./api.js";
import { openCommand } from "./command_form.js";
import { commandsHere } from "./commands.js";
import { el, fill, iconButton } from "./dom.js";
import { openModal } from "./modal.js";
import { attempt } from "./notices.js";
import { makePalette } from "./palette.js";
import { channelName, channelOf, isDirect, on, state } from "./store.js";

const form = document.getElementById("composer");
const words = document.getElementById("words");
const answering = document.getElementById("answering");
const palette = makePalette(words, document.getElementById("palette"), pick);
const drafts = new Map(); // person and channel -> what is typed there

let replyTo = null;
let draftKey = null;

/** Make the box that of the open channel, with what was typed in it before. */
export function openComposer() {
  const channel = channelOf(state.channelId);
  if (draftKey) drafts.set(draftKey, words.value);
  draftKey = `${state.as} ${state.channelId}`;
  words.value = drafts.get(draftKey) ?? "";
  answer(null);
  palette.close();
  fill(document.getElementById("command"));
  form.hidden = false;
  refresh(channel);
}

/** Say what can be written here, which permissions may have changed. */
export function refresh(channel) {
  const name = channel && isDirect(channel) ? channelName(channel) : `#${channelName(channel)}`;
  words.placeholder = channel?.can_send
    ? `Write to ${name}, or type /`
    : "You can't write here. / shows the commands";
  words.setAttribute(
    "aria-label",
    channel?.can_send ? `Message to ${name}` : "Commands; you can't write here",
  );
}

function pick(command) {
  words.value = "";
  palette.close();
  if (command.options.length === 0) return run(command);
  form.hidden = true;
  openCommand(command, () => {
    form.hidden = false;
    words.focus();
  });
  return undefined;
}

async function run(command) {
  const outcome = await attempt(() =>
    act("command", { channel: state.channelId, command: command.name, options: {} }),
  );
  if (outcome?.modal) openModal(outcome.modal);
}

async function send() {
  const text = words.value.trim();
  if (!text) return;
  const known = text.startsWith("/") && (await typed(text.slice(1)));
  if (known) {
    pick(known);
    return;
  }
  const message = { channel: state.channelId, text, reply_to: replyTo ?? undefined };
  words.value = "";
  const sent = await attempt(() => act("send", message));
  if (sent) answer(null);
  else if (!words.value) words.value = text;
}

async function typed(name) {
  try {
    return (await commandsHere()).slash.find(
      (command) => name === command.name || name === command.shown,
    );
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function answer(message) {
  replyTo = message?.id ?? null;
  answering.hidden = !message;
  if (!message) return;
  fill(
    answering,
    el("span", {}, `Replying to ${message.author.name}`),
    iconButton("close", "Don't reply", () => {
      answer(null);
      words.focus();
    }),
  );
  words.focus();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  send();
});
words.addEventListener("input", () => palette.offer());
words.addEventListener("blur", () => palette.close());
words.addEventListener("keydown", (event) => {
  if (palette.work(event)) return;
  if (event.key === "Escape" && replyTo) answer(null);
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  send();
});
document.addEventListener("keydown", (event) => {
  const isTyping = event.target.closest("input, textarea, select, dialog, [role=menu]");
  if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  words.focus();
});
// The address is taken: it says who and where one is.
document.getElementById("skip").addEventListener("click", (event) => {
  event.preventDefault();
  words.focus();
});
on("reply", answer);
on("type", (text) => {
  words.value = text;
  words.focus();
  palette.offer();
});
