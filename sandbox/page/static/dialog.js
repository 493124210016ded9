// Modal dialogs: one heading, one way out, and the focus goes back to where it was.

import { el, freshId, iconButton } from "./dom.js";

/**
 * Open a dialog of a kind ("modal" or "picker", a class) with a title and children.
 * `leave` is asked instead when somebody wants out of it; `closed` is called once it is.
 */
export function openDialog({ kind, title, way, leave, closed }, ...children) {
  const heading = freshId("dialog");
  const out = leave ?? (() => dialog.close());
  const dialog = el(
    "dialog",
    {
      class: kind,
      "aria-labelledby": heading,
      onclose: () => {
        dialog.remove();
        closed?.();
      },
      // What must not be lost isn't closed by Escape alone, however often it is pressed.
      closedby: leave ? "none" : null,
      onkeydown: (event) => {
        if (leave && event.key === "Escape") out();
      },
      oncancel: (event) => {
        if (event.target !== dialog) return; // a file chooser's, which comes up to here
        event.preventDefault();
        out();
      },
    },
    el("header", {}, el("h2", { id: heading }, title), iconButton("close", way ?? "Close", out)),
    children,
  );
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
