// Pictures and files: attachments, galleries, thumbnails, file components.

import { el, icon } from "./dom.js";
import { spoiler } from "./nodes.js";

const SIZES = ["bytes", "kB", "MB", "GB"];

/** A file that hangs on a message: a picture to look at, or something to save. */
export function attachment(file) {
  if (file.content_type?.startsWith("image/")) {
    return el(
      "a",
      { class: "picture", href: file.url, target: "_blank" },
      picture(file.url, file.description || file.filename),
    );
  }
  return download(file.url, file.filename, file.size, file.description);
}

/** A media gallery component. */
export function gallery(component) {
  return el(
    "div",
    { class: "gallery" },
    component.items.map((item) => veiled(item, item.media.url)),
  );
}

export function thumbnail(component) {
  return el("div", { class: "thumbnail" }, veiled(component, component.media.url));
}

/** A file component. */
export function fileCard(component) {
  const name = component.name ?? component.file.url.split("/").at(-1);
  const card = download(component.file.url, name, component.size);
  return component.spoiler ? spoiler([card], "div") : card;
}

/** A picture by its address; its description stands in its place when it can't be shown. */
export function picture(url, description = "") {
  return el("img", { src: url, alt: description, loading: "lazy" });
}

function veiled(item, url) {
  const image = picture(url, item.description ?? "");
  return item.spoiler ? spoiler([image], "div") : image;
}

function download(url, name, size, description) {
  return el(
    "a",
    { class: "file", href: url, download: name },
    icon("file"),
    el("span", { class: "file-name" }, name),
    el(
      "span",
      { class: "quiet" },
      [size === undefined ? null : written(size), description].filter(Boolean).join(" · "),
    ),
  );
}

function written(bytes) {
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), SIZES.length - 1);
  const amount = bytes / 1000 ** step;
  return `${step ? amount.toFixed(1) : amount} ${SIZES[step]}`;
}
