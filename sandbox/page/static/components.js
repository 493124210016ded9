// Discord's message components: rows, buttons, selects, sections, containers and what is in them.

import { act } from "./api.js";
import { el, icon } from "./dom.js";
import { tinted } from "./embeds.js";
import { fileCard, gallery, thumbnail } from "./media.js";
import { openModal } from "./modal.js";
import { build, outward, spoiler } from "./nodes.js";
import { attempt } from "./notices.js";
import { choose } from "./picker.js";

const STYLES = {
  1: "primary",
  2: "secondary",
  3: "success",
  4: "danger",
  5: "link",
  6: "secondary",
};
const DEFAULT_HINTS = {
  3: "Make a choice",
  5: "Choose a person",
  6: "Choose a role",
  7: "Choose a person or a role",
  8: "Choose a channel",
};

const MAKERS = {
  1: (row, message) => el("div", { class: "row" }, render(row.components, message)),
  2: button,
  3: select,
  5: select,
  6: select,
  7: select,
  8: select,
  9: section,
  10: (text) => el("div", { class: "text" }, build(text.body)),
  11: thumbnail,
  12: gallery,
  13: fileCard,
  14: (line) =>
    el(
      "div",
      { class: `separator spacing-${line.spacing ?? 1}` },
      line.divider === false ? null : el("hr"),
    ),
  17: container,
};

/** Elements for a message's components. */
export function render(components, message) {
  return (components ?? []).map((component) => {
    const make = MAKERS[component.type];
    return make
      ? make(component, message)
      : el(
          "p",
          { class: "quiet" },
          `A component of type ${component.type}, which this page can't show.`,
        );
  });
}

function section(component, message) {
  return el(
    "div",
    { class: "section" },
    el("div", { class: "section-text" }, render(component.components, message)),
    render([component.accessory], message),
  );
}

function container(component, message) {
  const inner = render(component.components, message);
  const box = el("div", { class: "container" }, component.spoiler ? spoiler(inner, "div") : inner);
  return tinted(box, component.accent_color);
}

function button(component, message) {
  const looks = `button ${STYLES[component.style] ?? "secondary"}`;
  const face = [
    component.emoji && el("span", { class: "emoji" }, emojiOf(component.emoji)),
    component.label && el("span", {}, component.label),
  ];
  if (component.style === 5) return outward(component.url, face, { class: looks });
  const pressed = el(
    "button",
    {
      type: "button",
      class: looks,
      disabled: component.disabled ?? false,
      "data-key": component.custom_id,
      "aria-label": component.label ? null : (component.emoji?.name ?? "Button"),
      onclick: () =>
        interact(pressed, "press", { ...placeOf(message), custom_id: component.custom_id }),
    },
    face,
  );
  return pressed;
}

function select(component, message) {
  const hint = component.placeholder || DEFAULT_HINTS[component.type];
  const options = component.options ?? component.choices ?? [];
  const preset = options.filter((o) => o.default).map((o) => o.label);
  const defaults = (component.default_values ?? []).map(
    (d) => options.find((o) => o.value === d.id)?.label,
  );
  const shown = [...preset, ...defaults].filter(Boolean).join(", ") || hint;
  const opener = el(
    "button",
    {
      type: "button",
      class: "select",
      disabled: component.disabled ?? false,
      "aria-haspopup": "dialog",
      "data-key": component.custom_id,
      "aria-label": shown === hint ? hint : `${hint}: ${shown}`,
      onclick: async () => {
        const values = await choose(hint, options, {
          least: component.min_values ?? 1,
          most: component.max_values ?? 1,
        });
        if (values)
          interact(opener, "select", {
            ...placeOf(message),
            custom_id: component.custom_id,
            values,
          });
      },
    },
    el("span", {}, shown),
    icon("chevron"),
  );
  return opener;
}

/** Do it while the control shows that it waits; a modal that comes of it is opened. */
async function interact(control, deed, fields) {
  control.setAttribute("aria-busy", "true");
  const answer = await attempt(() => act(deed, fields));
  control.removeAttribute("aria-busy");
  if (answer?.modal) openModal(answer.modal);
}

const placeOf = (message) => ({ channel: message.channel, message: message.id });

function emojiOf(emoji) {
  return emoji.id ? `:${emoji.name}:` : emoji.name;
}
