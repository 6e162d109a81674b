// The panel beside a channel: one thread and its own composer.
import { post, read } from "./api.js";
import { composer } from "./composer.js";
import { h, iconButton, reconcile, span, toast } from "./dom.js";
import { messageList, separator } from "./timeline.js";
import { changed, channel, go, handleOf, merged, on, store, threadKey } from "./store.js";

const panel = document.getElementById("side");
let shown = "";
let list = null;
let back = null;

function close() {
  go("open-thread", null);
  (back?.isConnected ? back : document.querySelector("#main textarea"))?.focus();
}

/** Tells the server that the open thread has been read. */
function markRead() {
  const { channel: id, thread } = store.place;
  if (document.hidden || !channel(id)?.threads?.[thread]) return;
  delete channel(id).threads[thread];
  post("read", { channel: id, thread_ts: thread });
}

function drawMessages() {
  const { channel: id, thread } = store.place;
  if (!list || !thread) return;
  const messages = store.threads.get(threadKey(id, thread)) ?? [];
  const replies = messages.length - 1;
  const words = `${replies} ${replies === 1 ? "reply" : "replies"}`;
  const count = replies > 0 ? separator("reply-count", words) : null;
  list.update(id, messages, { after: count });
  markRead();
}

async function load(id, thread) {
  const key = threadKey(id, thread);
  const before = new Set(store.threads.get(key));
  if (!store.threads.has(key)) store.threads.set(key, []);
  const reply = await read("messages", { channel: id, thread_ts: thread });
  if (reply.ok === false) return toast("Could not load the thread.", "bad");
  store.threads.set(key, merged(store.threads.get(key), before, reply.messages));
  changed("messages");
}

function draw() {
  const { channel: id, thread } = store.place;
  const key = thread ? `${threadKey(id, thread)}:${store.me.id}` : "";
  panel.hidden = !thread;
  document.getElementById("app").classList.toggle("with-thread", Boolean(thread));
  if (key === shown) return;
  shown = key;
  list = null;
  if (!thread) return reconcile(panel, []);
  back = document.activeElement;
  list = messageList({ label: "Thread", inThread: true });
  const one = channel(id);
  const writer = one?.is_archived ? null : composer({ channel: id, thread, placeholder: "Reply…" });
  const head = h("header", { class: "side-head" }, h("h2", {}, "Thread"),
    span("quiet", handleOf(one)),
    iconButton("close", "Close thread", close));
  reconcile(panel, [head, list.node, writer?.node].filter(Boolean));
  load(id, thread);
  if (matchMedia("(pointer: fine)").matches) writer?.focus();
}

export function refreshThread() {
  if (store.place.thread) load(store.place.channel, store.place.thread);
}

export function startThread() {
  panel.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented && !event.target.closest("[popover]")) close();
  });
  on("place", draw);
  on("messages", drawMessages);
  on("channels", markRead);
  document.addEventListener("visibilitychange", markRead);
}
