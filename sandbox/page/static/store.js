// What this tab knows, and who wants to hear when it changes.

export const state = {
  people: [],
  as: null, // the id of the person this tab is
  channelId: null,
  view: { me: null, servers: [], private: [] },
  unread: new Set(), // ids of channels
  canJump: false,
};

const listeners = new Map();

/** Call `listener` whenever `topic` is told: person, view, channel, message, deleted, commands, clock. */
export function on(topic, listener) {
  listeners.set(topic, [...(listeners.get(topic) ?? []), listener]);
}

export function tell(topic, detail) {
  for (const listener of listeners.get(topic) ?? []) listener(detail);
}

/** The server a channel is in; undefined for direct messages. */
export function serverOf(channelId) {
  return state.view.servers.find((server) => server.channels.some((c) => c.id === channelId));
}

export function channelOf(channelId) {
  const channels = [...state.view.servers.flatMap((s) => s.channels), ...state.view.private];
  return channels.find((channel) => channel.id === channelId);
}

/** What a channel is called: "#general", or who else is in a direct message. */
export function channelName(channel) {
  if (!channel) return "";
  return isDirect(channel) ? channel.recipients.join(", ") : channel.name;
}

export function isDirect(channel) {
  return state.view.private.includes(channel);
}

export function isCategory(channel) {
  return channel.kind === "category" || channel.kind === 4;
}

/** The first channel that one would look at: the first of the first server, else a direct message. */
export function firstChannel() {
  for (const server of state.view.servers) {
    const found = ordered(server.channels).find((c) => !isCategory(c) && !c.is_thread);
    if (found) return found;
  }
  return state.view.private[0];
}

/** Channels as Discord puts them: by position, then by age. */
export function ordered(channels) {
  return [...channels].sort((a, b) => a.position - b.position || compareIds(a.id, b.id));
}

/** Ids are numbers too large for JavaScript's; a longer one is a younger one. */
export function compareIds(a, b) {
  return a.length - b.length || (a < b ? -1 : Number(a > b));
}
