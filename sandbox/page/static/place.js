// Who and where this tab is, kept in the address so that two tabs can be two people.

/** {as, channel, message}; null where the address doesn't say. */
export function readPlace() {
  const parameters = new URLSearchParams(location.hash.slice(1));
  const [as, channel, message] = ["as", "channel", "message"].map((name) => parameters.get(name));
  return { as, channel, message };
}

export function addressOf(as, channel, message) {
  const place = Object.entries({ as, channel, message }).filter(([, value]) => value);
  return `#${new URLSearchParams(place)}`;
}

/** Go somewhere; the address changes, and `hashchange` does the rest. */
export function goTo(as, channel) {
  location.hash = addressOf(as, channel);
}

/** Say in the address where one is, without a step in the history. */
export function keepPlace(as, channel) {
  history.replaceState(null, "", addressOf(as, channel));
}
