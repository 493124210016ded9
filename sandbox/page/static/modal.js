// The bot's modals. What was typed stays until it has been taken or is thrown away on purpose.

import { act, Refusal } from "./api.js";
import { openDialog } from "./dialog.js";
import { el, fill, freshId } from "./dom.js";
import { field } from "./fields.js";
import { build } from "./nodes.js";

const ROW = 1;
const TEXT = 10;
const LABEL = 18;

/** Show a modal; it closes once the bot took it, or when the person gives up. */
export function openModal(modal) {
  const fields = [];
  const parts = modal.components.map((component) => part(component, fields));
  const errors = el("div", { class: "errors", role: "alert" });
  const send = el("button", { type: "submit", class: "button primary" }, "Submit");
  const before = JSON.stringify(fields.map(stated));
  const form = el(
    "form",
    {
      novalidate: true,
      onsubmit: (event) => {
        event.preventDefault();
        submit();
      },
    },
    parts,
    errors,
    el(
      "footer",
      {},
      el("button", { type: "button", class: "button secondary", onclick: () => leave() }, "Cancel"),
      send,
    ),
  );
  const way = "Close without sending";
  const dialog = openDialog({ kind: "modal", title: modal.title, way, leave }, form);
  focusFirst(form);

  function leave() {
    if (JSON.stringify(fields.map(stated)) === before) return dialog.close();
    fill(
      errors,
      el("p", {}, "Close it and lose what you wrote?"),
      el(
        "button",
        { type: "button", class: "button danger", onclick: () => dialog.close() },
        "Close and lose it",
      ),
      el(
        "button",
        {
          type: "button",
          class: "button secondary",
          onclick: () => {
            fill(errors);
            focusFirst(form);
          },
        },
        "Keep writing",
      ),
    );
    errors.querySelector(".secondary").focus();
    return undefined;
  }

  async function submit() {
    if (!allRight(fields)) return;
    fill(errors);
    send.disabled = true;
    try {
      const answer = await act(
        "submit",
        { modal: modal.token, fields: valuesOf(fields) },
        filesOf(fields),
      );
      dialog.close();
      if (answer.modal) openModal(answer.modal);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      fill(
        errors,
        el("p", {}, error.message),
        el("p", {}, "What you wrote is still here. You can try again."),
      );
    } finally {
      send.disabled = false;
    }
  }
}

function part(component, fields) {
  if (component.type === TEXT) return el("div", { class: "text" }, build(component.body));
  const [input, label] =
    component.type === LABEL
      ? [component.component, component.label]
      : [component.components?.[0], component.components?.[0]?.label];
  if (component.type !== LABEL && component.type !== ROW) return null;
  const made = field(input, label ?? "", component.description);
  made.error = el("p", { class: "error", id: freshId("error"), hidden: true });
  made.element.append(made.error);
  fields.push(made);
  return made.element;
}

/** Say beside each field what is wrong with it, and go to the first. */
function allRight(fields) {
  for (const one of fields) {
    const problem = one.problem();
    one.error.textContent = problem ?? "";
    one.error.hidden = !problem;
    const input = inputOf(one.element);
    if (problem) input?.setAttribute("aria-errormessage", one.error.id);
    input?.setAttribute("aria-invalid", String(Boolean(problem)));
  }
  const first = fields.find((one) => !one.error.hidden);
  if (first) inputOf(first.element)?.focus();
  return !first;
}

function valuesOf(fields) {
  return Object.fromEntries(fields.filter((one) => !one.files).map((one) => [one.id, one.value()]));
}

function filesOf(fields) {
  return Object.fromEntries(fields.filter((one) => one.files).map((one) => [one.id, one.files()]));
}

const stated = (one) => one.files?.().length ?? one.value();
const inputOf = (element) => element.querySelector("input, textarea, select");
const focusFirst = (form) => (inputOf(form) ?? form.querySelector("[type=submit]")).focus();
