// The community's clock: what time it is there, and moving it on.

import { post } from "./api.js";
import { attempt, notice } from "./notices.js";
import { on, state, tell } from "./store.js";
import { now, refreshTimes, setClock, written, zone } from "./times.js";

const TICK = 1000; // milliseconds

const shown = document.getElementById("clock-now");
const next = document.getElementById("clock-next");

export function takeClock(clock) {
  setClock(clock);
  draw();
}

function draw() {
  const time = now();
  const text = written(time, "clock");
  if (shown.textContent !== text) shown.textContent = text;
  shown.dateTime = new Date(time).toISOString();
  shown.title = `In your zone, ${zone()}`;
  next.hidden = !state.canJump;
  refreshTimes();
}

async function move(change, button) {
  button.disabled = true;
  const clock = await attempt(() => post("clock", change));
  button.disabled = false;
  button.focus();
  if (!clock) return;
  takeClock({ frozen: false, ...clock });
  notice(`It is now ${written(now(), "f")}.`);
}

for (const button of document.querySelectorAll("#clock [data-seconds]")) {
  button.addEventListener("click", () => move({ seconds: Number(button.dataset.seconds) }, button));
}
next.addEventListener("click", () => move({ jump: "next" }, next));
on("clock", takeClock);
on("people", () => tell("clock", state.clock));
setInterval(draw, TICK);
