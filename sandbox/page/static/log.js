// The open channel's messages: fifty at first, older ones on the way up, at most two hundred drawn.

import { ask } from "./api.js";
import { arrange, el, keyed } from "./dom.js";
import { follows, messageElement } from "./message.js";
import { messageMenu } from "./menus.js";
import { attempt, notice } from "./notices.js";
import { compareIds, state } from "./store.js";
import { dayOf } from "./times.js";

const PAGE = 50;
const MOST_DRAWN = 200;
const MARGIN = 8; // pixels above the newest message
const NEAR = 300; // pixels from an edge, from where on more is fetched

const box = document.getElementById("log");
const newest = document.getElementById("newest");
const drawn = new Map(); // message -> its element
const days = new Map(); // day -> its line

let all = []; // messages, oldest first, without gaps up to the newest
let [start, end] = [0, 0]; // which of them are drawn
let hasOlder = false;
let isBusy = false;
let opening = 0;
let isFollowing = true; // whether what comes next is gone to
let waiting = null; // what is heard while the first page is on its way

/** Show the open channel from its newest message on. */
export async function openLog() {
  const mine = ++opening;
  waiting = [];
  box.setAttribute("aria-busy", "true");
  const page = await attempt(() => fetchPage());
  if (mine !== opening) return;
  drawn.clear();
  days.clear();
  all = page?.messages ?? [];
  hasOlder = page?.more ?? false;
  isBusy = false;
  [start, end] = [0, all.length];
  draw();
  toEnd();
  const heard = waiting;
  waiting = null;
  for (const take of heard) take();
  performance.mark("log");
  box.setAttribute("aria-busy", "false");
}

/** Take in a message of the open channel that is new or has changed. */
export function takeIn(message) {
  if (waiting) return void waiting.push(() => takeIn(message));
  const at = all.findIndex((one) => one.id === message.id);
  const isOwn = message.ephemeral || message.author.id === state.as;
  const stays = isFollowing || (at < 0 && isOwn);
  if (at >= 0) all[at] = message;
  else {
    const before = all.findLastIndex((one) => compareIds(one.id, message.id) < 0);
    // What lies before all that has been fetched comes with its page.
    if (before < 0 && hasOlder) return undefined;
    all.splice(before + 1, 0, message);
    if (before + 1 < start) start += 1;
    if (end >= before + 1) end += 1;
    if (stays) start = Math.max(start, end - MOST_DRAWN);
    else end = Math.min(end, start + MOST_DRAWN);
  }
  draw();
  if (stays) toEnd();
  else if (at < 0) offer("New messages below");
  return undefined;
}

export function drop(id) {
  if (waiting) return void waiting.push(() => drop(id));
  const at = all.findIndex((one) => one.id === id);
  if (at < 0) return undefined;
  all.splice(at, 1);
  if (at < start) start -= 1;
  if (at < end) end -= 1;
  return draw();
}

/** Go to a message of the open channel, fetching what is older until it is there. */
export async function showMessage(id) {
  const isHere = () => all.some((one) => one.id === id);
  while (!isHere() && hasOlder && !isBusy && compareIds(id, all[0].id) < 0) await fetchOlder();
  const at = all.findIndex((one) => one.id === id);
  if (at < 0) return notice("That message isn't there any more.");
  if (at < start || at >= end) {
    start = Math.max(0, at - PAGE);
    end = Math.min(all.length, start + MOST_DRAWN);
    draw();
  }
  const article = box.querySelector(`article[data-id="${id}"]`);
  isFollowing = false;
  box.scrollTop = article.offsetTop - 2 * PAGE;
  return article.focus({ preventScroll: true });
}

function fetchPage(before = null) {
  const place = { as: state.as, channel: state.channelId, limit: PAGE };
  return ask("messages", before ? { ...place, before } : place);
}

/** Draw what lies between `start` and `end`, and keep what is looked at where it is. */
function draw() {
  const anchor = [...box.querySelectorAll("article")].find(
    (one) => one.offsetTop + one.offsetHeight > box.scrollTop,
  );
  const [id, from] = anchor ? [anchor.dataset.id, anchor.offsetTop - box.scrollTop] : [];
  const focused = focusIn();
  arrange(box, lines());
  const here = new Set(all.slice(start, end));
  for (const message of drawn.keys()) if (!here.has(message)) drawn.delete(message);
  const kept = id && box.querySelector(`article[data-id="${id}"]`);
  if (kept) box.scrollTop = kept.offsetTop - from;
  refocus(focused);
  rove();
}

function lines() {
  const wanted = [];
  if (start === 0 && !hasOlder)
    wanted.push(
      lineOf(all.length ? "This is where it begins." : "Nothing has been written here yet."),
    );
  let before = null;
  for (const message of all.slice(start, end)) {
    const day = dayOf(Date.parse(message.sent_at));
    if (!before || dayOf(Date.parse(before.sent_at)) !== day) wanted.push(lineOf(day));
    if (!drawn.has(message)) drawn.set(message, messageElement(message));
    drawn.get(message).classList.toggle("follows", follows(before, message));
    wanted.push(drawn.get(message));
    before = message;
  }
  return wanted;
}

function lineOf(words) {
  if (!days.has(words)) days.set(words, el("p", { class: "line" }, words));
  return days.get(words);
}

/** Where the focus is, so that a message drawn anew can have it back. */
function focusIn() {
  const article = document.activeElement?.closest?.("#log article");
  return article ? { id: article.dataset.id, key: document.activeElement.dataset.key } : null;
}

function refocus(focused) {
  if (!focused || box.contains(document.activeElement)) return;
  const article = box.querySelector(`article[data-id="${focused.id}"]`);
  const control = article && keyed(article, focused.key);
  (control ?? article ?? document.getElementById("words")).focus({ preventScroll: true });
}

async function older() {
  if (isBusy) return;
  if (start === 0) await fetchOlder();
  if (start === 0) return;
  start = Math.max(0, start - PAGE);
  end = Math.min(end, start + MOST_DRAWN);
  draw();
}

/** Fetch the page before all that is here; it isn't drawn by that. */
async function fetchOlder() {
  if (!hasOlder) return;
  const mine = opening;
  isBusy = true;
  box.setAttribute("aria-busy", "true");
  const page = await attempt(() => fetchPage(all[0].id));
  if (mine !== opening) return;
  isBusy = false;
  box.setAttribute("aria-busy", "false");
  hasOlder = Boolean(page?.more);
  all = [...(page?.messages ?? []), ...all];
  start += page?.messages.length ?? 0;
  end += page?.messages.length ?? 0;
}

function younger() {
  if (end === all.length) return;
  end = Math.min(all.length, end + PAGE);
  start = Math.max(start, end - MOST_DRAWN);
  draw();
}

/** Whether the newest message is in sight: its end, or its beginning where it is a tall one. */
function isAtEnd() {
  const last = lastArticle();
  if (end !== all.length || !last) return end === all.length;
  const below = box.scrollHeight - box.scrollTop - box.clientHeight;
  return below < NEAR / 3 || box.scrollTop >= last.offsetTop - 2 * MARGIN;
}

function toEnd() {
  if (end !== all.length) {
    [start, end] = [Math.max(0, all.length - MOST_DRAWN), all.length];
    draw();
  }
  const last = lastArticle();
  box.scrollTop = last ? Math.min(box.scrollHeight, last.offsetTop - MARGIN) : 0;
  isFollowing = true;
  offer(null);
}

function offer(words) {
  newest.textContent = words ?? "";
  newest.hidden = words === null;
}

function lastArticle() {
  return box.querySelector("article:last-of-type");
}

box.addEventListener("scroll", () => {
  if (box.scrollTop < NEAR) older();
  else if (box.scrollHeight - box.scrollTop - box.clientHeight < NEAR) younger();
  isFollowing = isAtEnd();
  if (isFollowing) offer(null);
  else if (newest.hidden) offer("To the newest");
});

// The room changes with the window and the message box, and pictures take theirs once they come.
new ResizeObserver(() => isFollowing && toEnd()).observe(box);
box.addEventListener("load", () => isFollowing && toEnd(), true);

newest.addEventListener("click", () => {
  toEnd();
  lastArticle()?.focus({ preventScroll: true });
});

/** One message at a time is in the tab order; the arrow keys go from one to the next. */
function rove(target = null) {
  const articles = [...box.querySelectorAll("article")];
  const current =
    target ?? articles.find((one) => one.contains(document.activeElement)) ?? articles.at(-1);
  for (const article of articles) {
    const tab = article === current ? "0" : "-1";
    for (const one of [article, article.querySelector(".more"), article.querySelector(".author")])
      one.setAttribute("tabindex", tab);
  }
}

box.addEventListener("focusin", (event) => rove(event.target.closest("article")));

box.addEventListener("keydown", (event) => {
  if (!event.target.matches("article")) return;
  const steps = {
    ArrowDown: event.target.nextElementSibling,
    ArrowUp: event.target.previousElementSibling,
  };
  let to = steps[event.key];
  if (to && !to.matches("article"))
    to = event.key === "ArrowDown" ? to.nextElementSibling : to.previousElementSibling;
  if (event.key === "End") to = lastArticle();
  if (event.key in steps || event.key === "End") event.preventDefault();
  to?.focus();
  if (event.key === "Enter") menuOf(event.target);
});

box.addEventListener("contextmenu", (event) => {
  const article = event.target.closest("article");
  if (!article || event.target.closest("a, img") || !getSelection().isCollapsed) return;
  event.preventDefault();
  menuOf(article, event.clientX ? { x: event.clientX, y: event.clientY } : null);
});

function menuOf(article, pointer = null) {
  const message = all.find((one) => one.id === article.dataset.id);
  messageMenu(pointer ? article : article.querySelector(".more"), message, pointer);
}
