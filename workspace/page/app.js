// Starts the page: fetches the picture, follows the stream, and keeps the address in step with where one is.
import { listen, read } from "./api.js";
import { startClock } from "./clock.js";
import { refresh, startConversation } from "./conversation.js";
import { toast } from "./dom.js";
import "./modal.js";
import { openDm, startSidebar } from "./sidebar.js";
import { appOfBot, changed, channel, dropMessage, here, person, store, takeChannel, takeClock, takeMessage,
  takeReactions, takeState, tell } from "./store.js";
import { refreshThread, startThread } from "./thread.js";
import { loadTraffic, startTraffic, takeEntry, toggleTraffic } from "./traffic.js";

const HAPPENINGS = {
  message: ({ channel: id, message }) => takeMessage(id, message),
  message_changed: ({ channel: id, message }) => takeMessage(id, message),
  message_deleted: ({ channel: id, ts }) => dropMessage(id, ts),
  ephemeral: ({ channel: id, message }) => takeMessage(id, { ...message, ephemeral: true }),
  ephemeral_deleted: ({ channel: id, ts }) => dropMessage(id, ts),
  channel: ({ channel: one }) => takeChannel(one),
  user: ({ user }) => replaceIn(store.people, user, "me", "channels"),
  app: ({ app }) => replaceIn(store.apps, app, "apps"),
  views: ({ views }) => {
    store.views = views;
    changed("views");
  },
  home: ({ app_id: id, view }) => {
    store.homes[id] = view;
    changed("home");
  },
  reactions: ({ channel: id, ts, reactions }) => takeReactions(id, ts, reactions),
  clock: ({ clock }) => takeClock(clock),
  traffic: ({ entry }) => takeEntry(entry),
  notice: ({ text }) => tell(store.place.channel, text, store.place.thread ?? undefined),
};

function replaceIn(list, item, ...topics) {
  const at = list.findIndex((known) => known.id === item.id);
  if (at < 0) list.push(item);
  else list[at] = { ...list[at], ...item };
  if (store.me?.id === item.id) store.me = { ...store.me, ...item };
  changed(...topics);
}

/** The place an address names: "#C1", "#C1/home", "#C1/t17…", or a permalink's "/archives/C1/p17…". */
function placeIn(address) {
  const link = /\/archives\/([A-Z0-9]+)(?:\/p(\d{10})(\d{6}))?/.exec(address);
  if (link) return { channel: link[1], focus: link[2] ? `${link[2]}.${link[3]}` : null };
  const [id, more = ""] = address.replace(/^#/, "").split("/");
  return { channel: id, tab: ["home", "about"].includes(more) ? more : "messages",
    thread: /^t\d/.test(more) ? more.slice(1) : null };
}

function go(place, push = true) {
  const next = { tab: "messages", thread: null, focus: null, ...place };
  const one = channel(next.channel);
  if (!one) return;
  if (next.tab !== "messages" && !appOfBot(one.user)) next.tab = "messages";
  store.place = next;
  const hash = `#${next.channel}${next.tab !== "messages" ? `/${next.tab}` : next.thread ? `/t${next.thread}` : ""}`;
  const address = `/?${new URLSearchParams({ as: store.me.id })}${hash}`;
  if (push && location.hash !== hash) history.pushState(null, "", address);
  else history.replaceState(null, "", address);
  document.getElementById("app").classList.remove("drawer-open");
  changed("place");
}

function firstPlace() {
  const asked = placeIn(location.hash || location.pathname);
  if (channel(asked.channel)) return asked;
  const joined = store.channels.filter((one) => one.is_member && !one.is_archived && !one.is_im);
  const general = joined.find((one) => one.name === "general") ?? joined[0] ?? store.channels[0];
  return { channel: general?.id };
}

async function refetch() {
  const state = await read("state");
  if (state.ok === false) return;
  takeState(state);
  refresh();
  refreshThread();
  loadTraffic();
}

function routes() {
  document.addEventListener("open-message", ({ detail }) =>
    go({ channel: detail.channel, tab: detail.tab, focus: detail.ts }));
  document.addEventListener("open-dm", ({ detail }) => person(detail) && openDm(detail));
  document.addEventListener("open-tab", ({ detail }) => go({ ...store.place, tab: detail }));
  document.addEventListener("open-thread", ({ detail }) =>
    go(detail ? { channel: detail.channel, thread: detail.ts } : { ...store.place, thread: null }));
  addEventListener("popstate", () => go(placeIn(location.hash), false));
  document.getElementById("app").addEventListener("click",
    (event) => event.target.closest("#sidebar, #bar") ?? document.getElementById("app")
    .classList.remove("drawer-open"));
  document.addEventListener("keydown", (event) => event.key === "Escape" && document.getElementById("app")
    .classList.remove("drawer-open"));
}

async function start() {
  startClock(toggleTraffic);
  startSidebar();
  startConversation();
  startThread();
  startTraffic();
  routes();
  const state = await read("state");
  if (state.ok === false || !state.me) return toast(state.text ?? "The workspace does not answer.", "bad");
  takeState(state);
  go(firstPlace(), false);
  if (!here()) changed("place");
  listen((event) => HAPPENINGS[event.type]?.(event), refetch,
    (lost) => { document.getElementById("lost").hidden = !lost; });
  loadTraffic();
  document.documentElement.dataset.ready = "yes";
}

start();
