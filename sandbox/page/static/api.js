// Asking the server. What it refuses becomes a Refusal with a sentence for the person.

import { state } from "./store.js";

export class Refusal extends Error {}

/** What the server answers to a question, as the person that this tab is. */
export function ask(what, parameters = {}) {
  const query = new URLSearchParams(parameters);
  return answered(fetch(`/page/api/${what}?${query}`));
}

/** Do something as the person that this tab is; `files` are {name: [File]}. */
export function act(deed, fields = {}, files = {}) {
  return post("act", { as: state.as, do: deed, ...fields }, files);
}

/** Send JSON, or a form with a JSON part where files go with it. */
export function post(what, body, files = {}) {
  const sent = Object.entries(files).flatMap(([name, list]) => list.map((file) => [name, file]));
  const json = JSON.stringify(body);
  if (sent.length === 0) {
    const headers = { "Content-Type": "application/json" };
    return answered(fetch(`/page/api/${what}`, { method: "POST", headers, body: json }));
  }
  const form = new FormData();
  form.append("payload", json);
  for (const [name, file] of sent) form.append(name, file, file.name);
  return answered(fetch(`/page/api/${what}`, { method: "POST", body: form }));
}

async function answered(request) {
  let response;
  try {
    response = await request;
  } catch {
    throw new Refusal("The local Discord doesn't answer. Is it still running?");
  }
  const answer = await response.json().catch(() => ({}));
  const sentence = answer.refused ?? answer.no_answer;
  if (sentence) throw new Refusal(sentence);
  if (!response.ok)
    throw new Refusal(`The local Discord answered with an error (${response.status}).`);
  return answer;
}
