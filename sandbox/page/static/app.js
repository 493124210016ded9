// Puts the page together: who and where one is, what is shown, what comes in.

import { ask } from "./api.js";
import "./badday.js";
import { takeClock } from "./clock.js";
import { openComposer, refresh } from "./composer.js";
import { closeDrawers } from "./drawers.js";
import { listen } from "./live.js";
import { drop, openLog, showMessage, takeIn } from "./log.js";
import { drawMembers } from "./members.js";
import { attempt, notice } from "./notices.js";
import { keepPlace, readPlace } from "./place.js";
import { drawSidebar } from "./sidebar.js";
import {
  channelName,
  channelOf,
  firstChannel,
  isDirect,
  on,
  serverOf,
  state,
  tell,
} from "./store.js";
import { speak } from "./times.js";

const TOUCH = matchMedia("(pointer: coarse)"); // where the focus opens a keyboard over half the page
const GATHER = 80; // milliseconds in which several changes make one question

async function begin() {
  const place = readPlace();
  const [answer] = await Promise.all([attempt(() => ask("people")), place.as && look(place.as)]);
  if (!answer) return;
  Object.assign(state, { people: answer.people, clock: answer.clock, canJump: answer.can_jump });
  tell("people");
  await follow();
  window.addEventListener("hashchange", follow);
}

/** Be who and where the address says, or else somebody, somewhere. */
async function follow() {
  const place = readPlace();
  const humans = state.people.filter((person) => !person.is_bot);
  const person = humans.find((one) => one.id === place.as) ?? humans[0];
  if (!person) return notice("There is nobody here yet.");
  const isOther = state.as !== person.id;
  if (isOther || !state.view.me) await become(person.id);
  // A conversation that was just begun may not have been heard of yet.
  if (place.channel && !channelOf(place.channel)) await look(state.as);
  const channel = channelOf(place.channel) ?? firstChannel();
  keepPlace(state.as, channel?.id);
  if (isOther || channel?.id !== state.channelId) await enter(channel);
  closeDrawers();
  if (place.message) await showMessage(place.message);
  return undefined;
}

async function become(as) {
  if (state.as !== as) state.unread.clear();
  state.as = as;
  state.channelId = null;
  if (state.view.me?.id !== as) await look(as);
  speak(state.view.me?.locale);
  listen(as, { heard, back, lost: () => connection(false) });
}

async function look(as) {
  const view = await attempt(() => ask("view", { as }));
  if (view && (state.as === null || state.as === as)) state.view = view;
}

async function enter(channel) {
  state.channelId = channel?.id ?? null;
  state.unread.delete(state.channelId);
  draw();
  tell("channel");
  if (!channel) return;
  openComposer();
  if (document.activeElement === document.body && !TOUCH.matches) {
    document.getElementById("words").focus();
  }
  await openLog();
}

function draw() {
  const channel = channelOf(state.channelId);
  const name = channel && isDirect(channel) ? channelName(channel) : `# ${channelName(channel)}`;
  document.getElementById("channel-name").textContent = channel ? name : "No channel";
  document.getElementById("channel-topic").textContent = channel?.topic ?? "";
  document.title = `${name} · ${serverOf(state.channelId)?.name ?? "Direct messages"}`;
  document.getElementById("log").setAttribute("aria-label", `Messages in ${channelName(channel)}`);
  drawSidebar();
  drawMembers();
  refresh(channel);
}

let timer = 0;

function lookSoon() {
  clearTimeout(timer);
  timer = setTimeout(async () => {
    const before = channelOf(state.channelId);
    await look(state.as);
    tell("view");
    if (before && !channelOf(state.channelId)) {
      notice(`You can't see #${channelName(before)} any more.`);
      await follow();
    }
    draw();
  }, GATHER);
}

const HEARD = {
  message: ({ message }) => {
    if (message.channel === state.channelId) takeIn(message);
    else if (!state.unread.has(message.channel) && message.author.id !== state.as) {
      state.unread.add(message.channel);
      drawSidebar();
    }
  },
  deleted: ({ channel, id }) => channel === state.channelId && drop(id),
  view: lookSoon,
  commands: () => tell("commands"),
  clock: takeClock,
};

function heard(push) {
  connection(true);
  HEARD[push.type]?.(push);
}

async function back() {
  connection(true);
  const people = await attempt(() => ask("people"));
  if (people) takeClock(people.clock);
  lookSoon();
  await openLog();
}

function connection(isThere) {
  document.getElementById("gone").hidden = isThere;
}

on("reply", () => closeDrawers());
begin();
