// What there is to fill in in a modal, one maker for each kind of input, with Discord's limits.
//
// A field is {id, element, value(), files?(), problem()}; `problem` is a sentence, or null.

import { el, freshId } from "./dom.js";
import { labelOf } from "./picker.js";

const LONGEST_TEXT = 4000; // characters, where a modal sets no limit of its own
const TEXT_INPUT = 4;
const CHECKBOX = 23;
const MAKERS = {
  3: choices,
  5: choices,
  6: choices,
  7: choices,
  8: choices,
  19: upload,
  21: radios,
  22: boxes,
};

/** The field for a component, under its label and description. */
export function field(component, label, description) {
  if (component.type === CHECKBOX) return checkbox(component, label, description);
  if (component.type === TEXT_INPUT) return text(component, label, description);
  const make = MAKERS[component.type];
  if (make) return make(component, label, description);
  return {
    id: component.custom_id,
    element: el(
      "p",
      {},
      `${label}: an input of type ${component.type}, which this page can't show.`,
    ),
    value: () => null,
    problem: () => null,
  };
}

const isRequired = (component) => component.required ?? true;

function text(component, label, description) {
  const id = freshId("text");
  const [least, most] = [component.min_length ?? 0, component.max_length ?? LONGEST_TEXT];
  const isShort = component.style === 1;
  const count = el("small", { class: "quiet count", id: `${id}-count` });
  const input = el(isShort ? "input" : "textarea", {
    id,
    type: isShort ? "text" : null,
    rows: isShort ? null : "5",
    placeholder: component.placeholder,
    value: component.value ?? "",
    "aria-describedby": `${id}-note ${id}-count`,
    "aria-required": String(isRequired(component)),
    autocomplete: "off",
    oninput: () => update(),
  });
  const length = () => [...input.value].length; // characters, as Discord counts them
  const update = () => {
    count.textContent = `${length()} of ${least ? `${least} to ` : ""}${most}`;
  };
  update();
  return {
    id: component.custom_id,
    element: headed(component, id, label, description, input, count),
    value: () => input.value,
    problem: () => {
      if (length() === 0) return isRequired(component) ? "Please write something here." : null;
      if (length() < least)
        return `Please write at least ${least} characters; there are ${length()}.`;
      return length() > most ? `At most ${most} characters fit; there are ${length()}.` : null;
    },
  };
}

function checkbox(component, label, description) {
  const id = freshId("checkbox");
  const input = el("input", {
    type: "checkbox",
    id,
    checked: component.default ?? false,
    "aria-describedby": `${id}-note`,
  });
  return {
    id: component.custom_id,
    element: el(
      "div",
      { class: "field" },
      el("label", { class: "option" }, input, el("span", {}, label)),
      note(id, description),
    ),
    value: () => input.checked,
    problem: () => null,
  };
}

function upload(component, label, description) {
  const id = freshId("upload");
  const [least, most] = bounds(component, 1);
  const input = el("input", {
    type: "file",
    id,
    multiple: most > 1,
    "aria-describedby": `${id}-note`,
    "aria-required": String(isRequired(component)),
  });
  return {
    id: component.custom_id,
    element: headed(component, id, label, description, input),
    value: () => null,
    files: () => [...input.files],
    problem: () => counted(component, input.files.length, least, most, "file"),
  };
}

function radios(component, label, description) {
  return group(component, label, description, {
    options: component.options,
    kind: "radio",
    least: 1,
    most: 1,
    isSingle: true,
  });
}

function boxes(component, label, description) {
  const [least, most] = bounds(component, component.options.length);
  return group(component, label, description, {
    options: component.options,
    kind: "checkbox",
    least,
    most,
  });
}

// A select of one is a native one, which phones and screen readers know best; of several, boxes.
function choices(component, label, description) {
  const options = (component.options ?? component.choices ?? []).map((option) => ({
    ...option,
    default: isDefault(component, option),
  }));
  const [least, most] = bounds(component, 1);
  if (most > 1)
    return group(component, label, description, { options, kind: "checkbox", least, most });
  const id = freshId("select");
  const input = el(
    "select",
    { id, "aria-describedby": `${id}-note`, "aria-required": String(isRequired(component)) },
    el("option", { value: "" }, component.placeholder || "Make a choice"),
    options.map((o) =>
      el(
        "option",
        { value: o.value, selected: o.default },
        o.description ? `${o.label} (${o.description})` : o.label,
      ),
    ),
  );
  return {
    id: component.custom_id,
    element: headed(component, id, label, description, input),
    value: () => (input.value ? [input.value] : []),
    problem: () => counted(component, input.value ? 1 : 0, least, most, "choice"),
  };
}

function isDefault(component, option) {
  return (
    option.default ??
    (component.default_values ?? []).some((preset) => String(preset.id) === option.value)
  );
}

function group(component, label, description, { options, kind, least, most, isSingle }) {
  const id = freshId("group");
  const inputs = options.map((option) =>
    el("input", { type: kind, name: id, value: option.value, checked: option.default ?? false }),
  );
  const picked = () => inputs.filter((input) => input.checked).map((input) => input.value);
  return {
    id: component.custom_id,
    element: el(
      "fieldset",
      { class: "field", "aria-describedby": `${id}-note` },
      el("legend", {}, label, star(component)),
      note(id, description),
      el(
        "div",
        { class: "options" },
        options.map((option, index) =>
          el("label", { class: "option" }, inputs[index], el("span", {}, labelOf(option))),
        ),
      ),
    ),
    value: () => (isSingle ? (picked()[0] ?? null) : picked()),
    problem: () => counted(component, picked().length, least, most, "choice"),
  };
}

function bounds(component, most) {
  return [component.min_values ?? 1, component.max_values ?? most];
}

function counted(component, count, least, most, what) {
  if (count === 0)
    return isRequired(component)
      ? `Please ${what === "file" ? "add a file" : "choose"} here.`
      : null;
  if (count >= least && count <= most) return null;
  const wanted = least === most ? `exactly ${least}` : `${least} to ${most}`;
  return `This takes ${wanted}; there ${count === 1 ? "is" : "are"} ${count}.`;
}

function headed(component, id, label, description, ...inputs) {
  const heading = el("label", { htmlFor: id }, label, star(component));
  return el("div", { class: "field" }, heading, note(id, description), ...inputs);
}

function star(component) {
  return isRequired(component) ? el("span", { class: "required" }, " (required)") : null;
}

function note(id, description) {
  return el("p", { class: "quiet", id: `${id}-note`, hidden: !description }, description ?? "");
}
