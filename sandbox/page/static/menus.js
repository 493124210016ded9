// The menus of messages and people: replying, reacting, pinning, deleting, and the bot's own commands.

import { act, Refusal } from "./api.js";
import { commandsHere } from "./commands.js";
import { openMenu } from "./menu.js";
import { openModal } from "./modal.js";
import { plain } from "./nodes.js";
import { attempt, notice } from "./notices.js";
import { goTo } from "./place.js";
import { channelOf, state, tell } from "./store.js";

const REACTIONS = { "❤️": "heart", "🤗": "hug", "👍": "thumbs up", "🙏": "thanks" };

export async function messageMenu(anchor, message, pointer = null) {
  const place = { channel: message.channel, message: message.id };
  const commands = await apps("message");
  const items = [];
  if (!message.ephemeral && channelOf(message.channel)?.can_send) {
    items.push({ label: "Reply", run: () => tell("reply", message) });
  }
  items.push({ label: "Copy text", run: () => copy(wordsOf(message)) });
  if (!message.ephemeral) {
    items.push({
      title: "React",
      row: Object.keys(REACTIONS).map((emoji) => reaction(message, emoji)),
    });
  }
  if (!message.ephemeral && commands.length) items.push({ heading: "Apps" });
  for (const command of message.ephemeral ? [] : commands) {
    items.push({
      label: command.shown,
      run: () => use("message_menu", { ...place, command: command.name }),
    });
  }
  items.push(...keeping(message, place));
  openMenu(anchor, `Message by ${message.author.name}`, items, pointer);
}

function keeping(message, place) {
  if (message.ephemeral) return [];
  const { can_pin: canPin, can_manage: canManage } = channelOf(message.channel) ?? {};
  const on = !message.pinned;
  const pin = {
    label: on ? "Pin Message" : "Unpin Message",
    run: () => attempt(() => act("pin", { ...place, on })),
  };
  const remove = {
    label: "Delete",
    isDanger: true,
    run: () => attempt(() => act("delete", place)),
  };
  return [
    ...(canPin ? [pin] : []),
    ...(canManage || message.author.id === state.as ? [remove] : []),
  ];
}

function reaction(message, emoji) {
  const on = !message.reactions.some((one) => one.emoji === emoji && one.mine);
  const react = { channel: message.channel, message: message.id, emoji, on };
  return {
    label: emoji,
    spoken: `${on ? "React with" : "Take back"} ${REACTIONS[emoji]}`,
    run: () => attempt(() => act("react", react)),
  };
}

export async function personMenu(anchor, user, pointer = null) {
  const commands = await apps("user");
  const items = [];
  const person = state.people.find((one) => one.id === user.id && !one.is_bot);
  if (user.is_bot) items.push({ label: "Open direct messages", run: openDirect });
  if (commands.length) items.push({ heading: "Apps" });
  for (const command of commands) {
    items.push({
      label: command.shown,
      run: () =>
        use("user_menu", { channel: state.channelId, user: user.id, command: command.name }),
    });
  }
  if (person && person.id !== state.as) {
    items.push(
      { heading: "In this sandbox" },
      { label: `Be ${person.shown_as}`, run: () => goTo(person.id, state.channelId) },
    );
  }
  if (items.length === 0) items.push({ label: "Nothing to do here", run: () => {} });
  openMenu(anchor, user.shown_as ?? user.name, items, pointer);
}

/** Open one's direct messages with the bot. */
export async function openDirect() {
  const answer = await attempt(() => act("open_dm"));
  if (answer) goTo(state.as, answer.channel);
}

async function apps(kind) {
  try {
    return (await commandsHere())[kind] ?? [];
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

async function use(deed, fields) {
  const answer = await attempt(() => act(deed, fields));
  if (answer?.modal) openModal(answer.modal);
}

async function copy(text) {
  await navigator.clipboard.writeText(text);
  notice("Copied.");
}

function wordsOf(message) {
  const shown = (components) =>
    components.flatMap((c) => [c.body ? plain(c.body) : null, ...shown(c.components ?? [])]);
  return [plain(message.body), ...shown(message.components)].filter(Boolean).join("\n");
}
