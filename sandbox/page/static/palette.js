// The palette: the commands that fit what is typed after "/", above the message box.

import { Refusal } from "./api.js";
import { commandsHere } from "./commands.js";
import { el, fill } from "./dom.js";

/** A palette in `list` for what is typed in `input`; `picked` is called with a command. */
export function makePalette(input, list, picked) {
  let [shown, active, turn] = [[], -1, 0];

  async function offer() {
    const mine = ++turn;
    if (!input.value.startsWith("/") || input.value.includes("\n")) return close();
    const found = await commands();
    if (mine !== turn) return undefined;
    if (typeof found === "string") return say(found);
    shown = ranked(found, input.value.slice(1).trimEnd().toLowerCase());
    if (shown.length === 0)
      return say("No command is called that. Only what you may use here is shown.");
    fill(list, shown.map(row));
    list.hidden = false;
    return go(0);
  }

  function row(command, index) {
    return el(
      "div",
      {
        role: "option",
        id: `palette-${index}`,
        "aria-selected": "false",
        onpointerdown: (event) => {
          event.preventDefault();
          picked(command);
        },
      },
      el("strong", {}, `/${command.shown}`),
      command.options.map((option) =>
        el("span", { class: option.required ? "hint required-hint" : "hint" }, option.shown),
      ),
      el("small", { class: "quiet" }, command.description),
    );
  }

  function say(sentence) {
    shown = [];
    fill(list, el("p", { class: "quiet", role: "status" }, sentence));
    list.hidden = false;
  }

  function close() {
    turn += 1;
    shown = [];
    list.hidden = true;
    input.removeAttribute("aria-activedescendant");
  }

  function go(index) {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = index;
    const option = list.children[active];
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option.id);
  }

  /** Whether a key was the palette's. */
  function work(event) {
    if (list.hidden) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") close();
    else if (shown.length === 0 || event.shiftKey) return false;
    else if (step) go((active + step + shown.length) % shown.length);
    else if (event.key === "Enter" || event.key === "Tab") picked(shown[active]);
    else return false;
    event.preventDefault();
    return true;
  }

  return { offer, close, work };
}

async function commands() {
  try {
    return (await commandsHere()).slash;
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}

/** Those that begin with what is sought first, then those that have it somewhere. */
function ranked(commands, sought) {
  const rank = ({ name, shown, description }) => {
    const names = [shown.toLowerCase(), name];
    if (names.some((one) => one.startsWith(sought))) return 0;
    if (names.some((one) => one.includes(sought))) return 1;
    return description.toLowerCase().includes(sought) ? 2 : 3;
  };
  const fitting = commands
    .map((command) => [rank(command), command])
    .filter(([place]) => place < 3);
  return fitting
    .sort(([a, one], [b, other]) => a - b || one.shown.localeCompare(other.shown))
    .map(([, command]) => command);
}
