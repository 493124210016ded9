// Timestamps in the viewer's zone and the person's language, beside the community's clock.

const STYLES = {
  t: { timeStyle: "short" },
  T: { timeStyle: "medium" },
  d: { dateStyle: "short" },
  D: { dateStyle: "long" },
  f: { dateStyle: "long", timeStyle: "short" },
  F: { dateStyle: "full", timeStyle: "short" },
  s: { dateStyle: "short", timeStyle: "short" },
  clock: { weekday: "short", day: "numeric", month: "short", hour: "numeric", minute: "2-digit" },
  S: { dateStyle: "short", timeStyle: "medium" },
};
const UNITS = [
  ["year", 31557600],
  ["month", 2629800],
  ["day", 86400],
  ["hour", 3600],
  ["minute", 60],
  ["second", 1],
];

const ALMOST = 0.98; // of an hour is called an hour

let locale = "en";
let clock = { now: Date.now(), at: performance.now(), frozen: false };

/** The language that times are written in; a person's own, as their Discord would have it. */
export function speak(language) {
  locale = Intl.DateTimeFormat.supportedLocalesOf(language || [])[0] ?? "en";
}

export function setClock({ now, frozen }) {
  clock = { now: Date.parse(now), at: performance.now(), frozen };
}

/** The community's time in milliseconds; between two answers it runs on, unless it stands still. */
export function now() {
  return clock.frozen ? clock.now : clock.now + performance.now() - clock.at;
}

/** An instant (milliseconds) in one of Discord's styles, "f" when it names none. */
export function written(instant, style) {
  if (style === "R") return relative(instant);
  return format(STYLES[style] ?? STYLES.f).format(instant);
}

/** A <time> that stays right: relative ones are written anew by `refreshTimes`. */
export function timeElement(instant, style) {
  const element = document.createElement("time");
  element.dateTime = new Date(instant).toISOString();
  element.title = written(instant, "F");
  element.textContent = written(instant, style);
  if (style === "R") element.dataset.relative = String(instant);
  return element;
}

export function refreshTimes() {
  for (const element of document.querySelectorAll("time[data-relative]")) {
    const text = relative(Number(element.dataset.relative));
    if (element.textContent !== text) element.textContent = text;
  }
}

/** The day of an instant in the viewer's zone, such as "Monday, 2 March 2026". */
export function dayOf(instant) {
  return format({ dateStyle: "full" }).format(instant);
}

export const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

const formats = new Map();

// Making one costs a thousand times what using it does, and a page holds hundreds of times.
function format(options) {
  const key = locale + JSON.stringify(options);
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat(locale, options));
  return formats.get(key);
}

function relative(instant) {
  const seconds = (instant - now()) / 1000;
  const fits = ([, size]) => Math.abs(seconds) >= ALMOST * size;
  const [unit, size] = UNITS.find(fits) ?? UNITS.at(-1);
  const count = Math.round(seconds / size);
  // Counted, not "tomorrow": that would be wrong for half of what is a day away.
  return new Intl.RelativeTimeFormat(locale, { numeric: count ? "always" : "auto" }).format(
    count,
    unit,
  );
}
