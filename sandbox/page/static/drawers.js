// On a narrow window the channels and the members are drawers over the conversation.

const NARROW = matchMedia("(max-width: 800px)");
const MEDIUM = matchMedia("(max-width: 1100px)");
const DRAWERS = [
  {
    panel: document.getElementById("sidebar"),
    opener: document.getElementById("open-channels"),
    when: NARROW,
  },
  {
    panel: document.getElementById("people-panel"),
    opener: document.getElementById("open-members"),
    when: MEDIUM,
  },
];

const scrim = document.getElementById("scrim");
let open = null;

function show(drawer) {
  closeDrawers();
  open = drawer;
  drawer.panel.classList.add("open");
  drawer.opener.setAttribute("aria-expanded", "true");
  scrim.hidden = false;
  settle();
  (
    drawer.panel.querySelector("[aria-current]") ?? drawer.panel.querySelector("a, button")
  )?.focus();
}

/** Close the drawer that is open, if one is, and give the focus back. */
export function closeDrawers() {
  if (!open) return;
  const { panel, opener } = open;
  const hadFocus = panel.contains(document.activeElement);
  open = null;
  panel.classList.remove("open");
  opener.setAttribute("aria-expanded", "false");
  scrim.hidden = true;
  settle();
  if (hadFocus) opener.focus();
}

/** What can't be seen can't be reached: closed drawers, and all else while one is open. */
function settle() {
  for (const { panel, when } of DRAWERS) panel.inert = when.matches && open?.panel !== panel;
  document.getElementById("conversation").inert = open !== null;
}

for (const drawer of DRAWERS) {
  drawer.opener.addEventListener("click", () => show(drawer));
  drawer.when.addEventListener("change", () => {
    closeDrawers();
    settle();
  });
  drawer.panel.addEventListener(
    "click",
    (event) => event.target.closest("a[href^='#']") && closeDrawers(),
  );
}
scrim.addEventListener("click", closeDrawers);
document.addEventListener(
  "keydown",
  (event) =>
    event.key === "Escape" &&
    !document.querySelector("dialog[open], :popover-open") &&
    closeDrawers(),
);
settle();
