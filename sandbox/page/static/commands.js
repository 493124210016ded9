// The commands that this person may use in this channel, asked for once and again when they change.

import { ask } from "./api.js";
import { on, state } from "./store.js";

let asked = { key: null, answer: null };

/** {slash, message, user}: what may be used here. Raises: Refusal */
export function commandsHere() {
  const key = `${state.as} ${state.channelId}`;
  if (asked.key !== key) {
    const answer = ask("commands", { as: state.as, channel: state.channelId });
    answer.catch(forget);
    asked = { key, answer };
  }
  return asked.answer;
}

function forget() {
  asked = { key: null, answer: null };
}

on("commands", forget);
on("view", forget);
