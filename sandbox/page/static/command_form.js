// A slash command being filled in, in the composer's place.

import { act, Refusal } from "./api.js";
import { el, fill } from "./dom.js";
import { openModal } from "./modal.js";
import { optionField } from "./options.js";
import { state } from "./store.js";

const place = document.getElementById("command");

/** Fill in a command; `closed` is called when it was sent or left. */
export function openCommand(command, closed) {
  const fields = [];
  const ordered = [...command.options].sort(
    (a, b) => Number(Boolean(b.required)) - Number(Boolean(a.required)),
  );
  for (const option of ordered) fields.push(optionField(command, option, () => given(fields)));
  const errors = el("p", { class: "error", role: "alert" });
  const run = el("button", { type: "submit", class: "button primary" }, "Run");
  const form = el(
    "form",
    {
      class: "command-form",
      novalidate: true,
      "aria-label": `/${command.shown}`,
      onsubmit: (event) => {
        event.preventDefault();
        send();
      },
      onkeydown: (event) => event.key === "Escape" && leave(),
    },
    el(
      "header",
      {},
      el("h2", {}, `/${command.shown}`),
      el("p", { class: "quiet" }, command.description),
    ),
    el(
      "div",
      { class: "option-fields" },
      fields.map((field) => field.element),
    ),
    errors,
    el(
      "footer",
      {},
      el("button", { type: "button", class: "button secondary", onclick: () => leave() }, "Cancel"),
      run,
    ),
  );

  function leave() {
    fill(place);
    closed();
  }

  async function send() {
    const wrong = fields.find((field) => field.problem());
    errors.textContent = wrong?.problem() ?? "";
    if (wrong) return wrong.input.focus();
    run.disabled = true;
    try {
      const files = Object.fromEntries(
        fields.filter((f) => f.files?.().length).map((f) => [f.name, f.files()]),
      );
      const answer = await act(
        "command",
        { channel: state.channelId, command: command.name, options: given(fields) },
        files,
      );
      leave();
      if (answer.modal) openModal(answer.modal);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      errors.textContent = error.message;
    } finally {
      run.disabled = false;
    }
    return undefined;
  }

  fill(place, form);
  (fields[0]?.input ?? run).focus();
}

function given(fields) {
  const values = fields.map((field) => [field.name, field.value()]);
  return Object.fromEntries(values.filter(([, value]) => value !== null));
}
