// The drawer of things that can go wrong: try how the bot takes a bad day.

import { ask, post } from "./api.js";
import { el, fill, freshId } from "./dom.js";
import { attempt, notice } from "./notices.js";
import { isCategory, on, ordered, serverOf, state } from "./store.js";

const LOOK = 2000; // milliseconds between looks at what is wrong, while the drawer is open

const dialog = document.getElementById("badday");
const wrong = document.getElementById("badday-now");
const place = document.getElementById("badday-deeds");

let said = null; // what stands there

async function openBadDay() {
  dialog.showModal();
  await refresh();
}

async function refresh() {
  const answer = await attempt(() => ask("badday"));
  if (!answer) return;
  const sentences = answer.now.join("\n");
  // Said again only when it changed: a screen reader would read it each time.
  if (sentences !== said) {
    said = sentences;
    fill(wrong, listOf(answer.now));
  }
  if (!place.firstChild) fill(place, deeds(answer.permissions));
}

function listOf(sentences) {
  if (sentences.length === 0) return el("p", { class: "quiet" }, "Nothing is wrong now.");
  return el(
    "ul",
    {},
    sentences.map((sentence) => el("li", {}, sentence)),
  );
}

function deeds(permissions) {
  const calls = number("How many calls", 3);
  const status = pick(
    "Answer them with",
    ["500", "502", "503", "429", "403", "404"].map((code) => ({ value: code, label: code })),
  );
  const lost = number("How many answers", 1);
  const channel = pick("Channel", []);
  const permission = pick(
    "Permission",
    permissions.map((name) => ({ value: name, label: spoken(name) })),
  );
  const offer = (chosen) =>
    fill(
      channel.input,
      channels().map((c) => el("option", { value: c.id, selected: c.id === chosen }, `#${c.name}`)),
    );
  offer(state.channelId);
  on("view", () => offer(channel.value()));
  on("channel", () => offer(state.channelId));
  const permissionIn = () => ({ channel: channel.value(), permission: permission.value() });
  return [
    group(
      "The connection",
      button("Drop it", "drop_gateway"),
      button("Let it go silent", "mute_gateway", () => ({ on: true })),
      button("Let it speak again", "mute_gateway", () => ({ on: false })),
    ),
    group(
      "Calls of the bot fail",
      calls.element,
      status.element,
      button("Let them fail", "fail_calls", () => ({
        times: calls.value(),
        status: Number(status.value()),
      })),
    ),
    group(
      "Answers get lost",
      lost.element,
      button("Lose them", "lose_answers", () => ({ times: lost.value() })),
    ),
    group(
      "Rate limits",
      button("Keep Discord's", "rate_limit", () => ({ on: true })),
      button("None", "rate_limit", () => ({ on: false })),
    ),
    group(
      "Your direct messages",
      button("Close them", "close_dms", () => ({ as: state.as, on: true })),
      button("Open them", "close_dms", () => ({ as: state.as, on: false })),
    ),
    group(
      "A channel of this server",
      channel.element,
      permission.element,
      button("Take it from the bot", "remove_permission", permissionIn),
      button("Give it back", "give_permission", permissionIn),
      button(
        "Delete the channel",
        "delete_channel",
        () => ({ channel: channel.value() }),
        "danger",
      ),
    ),
    button("Everything is well again", "clear", () => ({}), "primary"),
  ];
}

function group(title, ...children) {
  return el("fieldset", { class: "deed" }, el("legend", {}, title), children);
}

function button(label, deed, fields = () => ({}), looks = "secondary") {
  return el(
    "button",
    {
      type: "button",
      class: `button ${looks}`,
      onclick: async () => {
        const answer = await attempt(() => post("badday", { as: state.as, do: deed, ...fields() }));
        if (answer) notice(answer.said);
        await refresh();
      },
    },
    label,
  );
}

function number(label, value) {
  const id = freshId("number");
  const input = el("input", { id, type: "number", min: "1", max: "1000", value: String(value) });
  return {
    element: el("div", { class: "field" }, el("label", { htmlFor: id }, label), input),
    value: () => Number(input.value),
  };
}

function pick(label, options) {
  const id = freshId("pick");
  const input = el(
    "select",
    { id },
    options.map((option) => el("option", { value: option.value }, option.label)),
  );
  return {
    element: el("div", { class: "field" }, el("label", { htmlFor: id }, label), input),
    input,
    value: () => input.value,
  };
}

/** "SEND_MESSAGES" as people say it. */
function spoken(name) {
  const words = name.replaceAll("_", " ").toLowerCase();
  return words[0].toUpperCase() + words.slice(1);
}

function channels() {
  return ordered(
    (serverOf(state.channelId) ?? state.view.servers[0])?.channels.filter((c) => !isCategory(c)) ??
      [],
  );
}

document.getElementById("badday-open").addEventListener("click", openBadDay);
setInterval(() => dialog.open && refresh(), LOOK);
