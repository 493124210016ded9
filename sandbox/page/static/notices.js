// Sentences at the edge of the page: what was refused, and what just happened.

import { Refusal } from "./api.js";
import { el, iconButton } from "./dom.js";

const SHOWN_FOR = 12000; // milliseconds; as long as somebody reads it, longer
const MOST = 3;

const refusals = document.getElementById("refusals");
const notices = document.getElementById("notices");

/** Show a sentence; a refusal is read out at once, all else when there is a pause. */
export function notice(sentence, { urgent = false } = {}) {
  const place = urgent ? refusals : notices;
  // Behind a modal dialog nobody would see it, nor could they close it.
  const host = [...document.querySelectorAll("dialog:modal")].at(-1) ?? document.body;
  if (place.parentElement !== host) host.append(place);
  const box = el(
    "div",
    { class: "notice" },
    el("p", {}, sentence),
    iconButton("close", "Close this notice", () => box.remove()),
  );
  place.append(box);
  while (place.children.length > MOST) place.firstChild.remove();
  const end = () =>
    box.matches(":hover, :focus-within") ? setTimeout(end, SHOWN_FOR) : box.remove();
  setTimeout(end, SHOWN_FOR);
}

/** What `work` gives; undefined when it was refused, which is then shown. */
export async function attempt(work) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    notice(error.message, { urgent: true });
    return undefined;
  }
}
