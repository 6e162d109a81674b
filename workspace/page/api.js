// The wire to the server: one person's requests and the stream of what happens.
import { store } from "./store.js";

const asMe = () => (store.me?.id ?? new URLSearchParams(location.search).get("as") ?? "");
const address = (path, query = {}) => `/page/${path}?${new URLSearchParams({ as: asMe(), ...query })}`;

async function answer(request) {
  try {
    const response = await request;
    return await response.json();
  } catch {
    return { ok: false, error: "connection_failed" };
  }
}

export const read = (path, query) => answer(fetch(address(path, query)));

/** Posts JSON; a refusal or a lost connection comes back as {ok: false, error, text?}. */
export const post = (path, body) => answer(fetch(address(path), {
  method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }));

/** Uploads files; with channel_id they are shared there, without they wait to be submitted in a modal. */
export function upload(files, fields = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) if (value) form.append(name, value);
  for (const file of files) form.append("file", file, file.name);
  return answer(fetch(address("upload"), { method: "POST", body: form }));
}

export const fileUrl = (file) =>
  address(`file/${encodeURIComponent(file.id)}/${encodeURIComponent(file.name ?? "file")}`);

/** Listens to what happens. `happened(event)` each time; `again()` after a lost connection came back. */
export function listen(happened, again, lost) {
  const stream = new EventSource(address("stream"));
  let opened = false;
  stream.onopen = () => {
    lost(false);
    if (opened) again();
    opened = true;
  };
  stream.onerror = () => lost(true);
  stream.onmessage = (event) => happened(JSON.parse(event.data));
  return stream;
}
