// The fields of a slash command's options, one for each of Discord's types.

import { post } from "./api.js";
import { combobox } from "./combobox.js";
import { el, freshId } from "./dom.js";
import { attempt } from "./notices.js";
import { state } from "./store.js";

const [INTEGER, BOOLEAN, NUMBER, ATTACHMENT] = [4, 5, 10, 11];
const PAUSE = 150; // milliseconds without a key before the bot is asked

/**
 * The field of an option: {name, element, value(), files?(), problem()}; `others()` gives what
 * the command's other options hold, which the bot may want to know when it suggests.
 */
export function optionField(command, option, others) {
  const id = freshId("option");
  const input = inputOf(command, option, id, others);
  const element = el(
    "div",
    { class: "field" },
    el(
      "label",
      { htmlFor: id },
      option.shown,
      option.required ? el("span", { class: "required" }, " (required)") : null,
    ),
    input.element,
    el("p", { class: "quiet", id: `${id}-note` }, option.description),
  );
  return { ...input, name: option.name, element, problem: () => problemOf(option, input) };
}

function inputOf(command, option, id, others) {
  const properties = {
    "aria-describedby": `${id}-note`,
    "aria-required": String(Boolean(option.required)),
  };
  if (option.choices?.length || option.autocomplete)
    return suggested(command, option, id, others, properties);
  if (option.type === BOOLEAN) return yesOrNo(id, properties);
  if (option.type === ATTACHMENT) {
    const input = el("input", { id, type: "file", ...properties });
    return { element: input, input, value: () => null, files: () => [...input.files] };
  }
  const isNumber = option.type === INTEGER || option.type === NUMBER;
  const input = el("input", {
    id,
    type: "text",
    autocomplete: "off",
    inputmode: isNumber ? "decimal" : null,
    ...properties,
  });
  return { element: input, input, value: () => input.value.trim() || null };
}

function yesOrNo(id, properties) {
  const input = el(
    "select",
    { id, ...properties },
    el("option", { value: "" }, "Make a choice"),
    el("option", { value: "true" }, "True"),
    el("option", { value: "false" }, "False"),
  );
  return { element: input, input, value: () => (input.value ? input.value === "true" : null) };
}

function suggested(command, option, id, others, properties) {
  const known = (option.choices ?? []).map((choice) => ({
    value: choice.value,
    label: choice.label ?? choice.shown ?? choice.name,
  }));
  const fitting = (text) =>
    known.filter((choice) => choice.label.toLowerCase().includes(text.toLowerCase()));
  const suggest = option.autocomplete ? (text) => asked(command, option, text, others) : fitting;
  return combobox({ id, suggest, isFree: Boolean(option.autocomplete), properties });
}

let timer = 0;

async function asked(command, option, text, others) {
  await new Promise((resolve) => {
    clearTimeout(timer);
    timer = setTimeout(resolve, PAUSE);
  });
  const options = { ...others(), [option.name]: text };
  const question = {
    as: state.as,
    channel: state.channelId,
    command: command.name,
    options,
    focused: option.name,
  };
  const answer = await attempt(() => post("autocomplete", question));
  return (answer?.choices ?? []).map(({ name, value }) => ({ value, label: name }));
}

function problemOf(option, { input, value, files }) {
  const given = files ? (files()[0] ?? null) : value();
  if (given === null) {
    if (input.value) return `${option.shown}: please choose one from the list.`;
    return option.required ? `${option.shown} is required.` : null;
  }
  if (option.type === INTEGER || option.type === NUMBER) return problemOfNumber(option, given);
  const length = typeof given === "string" ? [...given].length : 0;
  if (option.max_length && length > option.max_length)
    return `${option.shown}: at most ${option.max_length} characters.`;
  if (option.min_length && length < option.min_length)
    return `${option.shown}: at least ${option.min_length} characters.`;
  return null;
}

function problemOfNumber(option, given) {
  const number = Number(given);
  if (option.type === INTEGER && !Number.isInteger(number)) {
    return `${option.shown} takes a whole number.`;
  }
  if (Number.isNaN(number)) return `${option.shown} takes a number.`;
  if (option.min !== null && option.min !== undefined && number < option.min)
    return `${option.shown}: ${option.min} or more.`;
  if (option.max !== null && option.max !== undefined && number > option.max)
    return `${option.shown}: ${option.max} or less.`;
  return null;
}
