// The middle of the page: a channel's or DM's head, its messages or an app's tabs, and the composer.
import { post, read } from "./api.js";
import { composer } from "./composer.js";
import { button, div, h, icon, reconcile, span, toast } from "./dom.js";
import { about, home } from "./home.js";
import { menu } from "./menus.js";
import { avatar } from "./people.js";
import { messageList } from "./timeline.js";
import { appOfBot, go, handleOf, here, merged, nameOf, on, person, store, titleOf } from "./store.js";

const TABS = [["home", "Home"], ["messages", "Messages"], ["about", "About"]];
let shown = "";
let since = null;
let timeline = null;
let writer = null;
const head = h("header", { class: "channel-head" });
const stage = h("div", { class: "stage" });

const glyph = (one) => icon(one.is_mpim ? "people" : one.is_private ? "lock" : "hash");
const sign = (one) => (one.is_im ? avatar(person(one.user), "small") : glyph(one));

async function leave() {
  const reply = await post("leave", { channel: here().id });
  const why = { cant_leave_general: "Everyone stays in this channel." };
  if (reply.ok === false) toast(why[reply.error] ?? `Slack refused: ${reply.error}`, "bad");
}

function members(event) {
  const row = (one) => ({ label: nameOf(one), note: one.title ?? (one.is_bot ? "App" : ""), mark: avatar(one, "small"),
    run: () => go("open-dm", one.id) });
  const people = here().members.map((id) => person(id)).filter(Boolean);
  const items = [...people.map(row), { line: true }, { label: "Leave channel", icon: "out", run: leave }];
  menu(event.currentTarget, items, { label: "Members", align: "end" });
}

function tabs(app) {
  const offered = TABS.filter(([tab]) => tab === "about" || app[`${tab}_tab`] !== false);
  const draw = ([tab, label]) => {
    const chosen = store.place.tab === tab;
    return h("button", { type: "button", role: "tab", id: `tab-${tab}`, "aria-controls": "panel",
      "aria-selected": String(chosen), tabindex: chosen ? "0" : "-1", onclick: () => go("open-tab", tab) }, label);
  };
  const list = h("div", { class: "tabs", role: "tablist", "aria-label": `${app.name} tabs` }, offered.map(draw));
  list.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const at = offered.findIndex(([tab]) => tab === store.place.tab);
    go("open-tab", offered[(at + step + offered.length) % offered.length][0]);
    requestAnimationFrame(() => document.getElementById(`tab-${store.place.tab}`)?.focus());
  });
  return list;
}

function drawHead() {
  const one = here();
  if (!one) return;
  const app = one.is_im && appOfBot(one.user);
  const topic = one.is_mpim ? "" : one.is_im ? (app ? "" : person(one.user)?.title) : one.topic || one.purpose;
  const name = h("h1", {}, sign(one), h("span", {}, titleOf(one)), app ? span("badge", "APP") : null);
  const title = div("channel-title", name, topic ? h("p", { class: "topic" }, topic) : null,
    app && !app.connected ? h("p", { class: "topic offline" }, "Not connected") : null);
  const count = one.members.length;
  const crowd = button([icon("people"), String(count)], members,
    { class: "button members", "aria-haspopup": "menu", "aria-label": `${count} members` });
  reconcile(head, [title, one.is_im ? null : crowd, app ? tabs(app) : null].filter(Boolean));
}

function welcome(one) {
  if (one.is_mpim) return `This conversation is just between ${titleOf(one)} and you.`;
  if (!one.is_im) {
    const kind = one.is_private ? "this private channel" : "the channel";
    return `This is the very beginning of ${kind}. ${one.purpose ?? ""}`;
  }
  const app = appOfBot(one.user);
  if (app) return app.description || `This is the start of your conversation with ${app.name}.`;
  if (one.user === store.me.id) return "Jot something down. Only you can see it.";
  return `This conversation is just between ${nameOf(person(one.user))} and you.`;
}

function intro(one) {
  if (store.more.get(one.id)) return button("Earlier messages", () => earlier(one), { class: "button earlier" });
  const mark = one.is_im ? avatar(person(one.user), "large") : span("intro-mark", glyph(one));
  return div("intro", mark, h("h2", {}, handleOf(one)), h("p", {}, welcome(one)));
}

async function earlier(one) {
  const known = store.messages.get(one.id);
  const reply = await read("messages", { channel: one.id, before: known[0]?.ts ?? "" });
  if (reply.ok === false) return toast("Could not load earlier messages.", "bad");
  const older = reply.messages.filter((message) => !known.some((other) => other.ts === message.ts));
  store.messages.set(one.id, [...older, ...known]);
  store.more.set(one.id, reply.has_more);
  drawMessages();
}

/** Tells the server that everything here has been read, once it is on screen. */
function markRead() {
  const one = here();
  const last = store.messages.get(one?.id)?.findLast((message) => !message.ephemeral);
  const elsewhere = document.hidden || store.place.tab !== "messages" || !one?.is_member;
  if (!last || elsewhere || Number(last.ts) <= Number(one.last_read ?? 0)) return;
  one.last_read = last.ts;
  post("read", { channel: one.id, ts: last.ts });
}

function drawMessages() {
  const one = here();
  if (!one || !timeline || store.place.tab !== "messages") return;
  const known = store.messages.get(one.id);
  timeline.update(one.id, known ?? [], { intro: store.more.has(one.id) && intro(one), since });
  if (store.place.focus && timeline.reveal(store.place.focus)) store.place.focus = null;
}

async function load(one) {
  const before = new Set(store.messages.get(one.id));
  const reply = await read("messages", { channel: one.id });
  if (reply.ok === false) return toast("Could not load the messages.", "bad");
  store.messages.set(one.id, merged(store.messages.get(one.id) ?? [], before, reply.messages));
  store.more.set(one.id, reply.has_more);
  if (here()?.id === one.id) drawMessages();
}

function foot(one) {
  const app = one.is_im && appOfBot(one.user);
  if (one.is_archived) return div("foot-note", `#${one.name} is archived. Nothing can be posted to it.`);
  if (!one.is_member && !one.is_im) return div("foot-note", h("b", {}, `#${one.name}`),
    " You are looking at a channel you have not joined. ",
    button("Join channel", () => post("join", { channel: one.id }), { class: "button primary" }));
  if (app && (app.messages_tab === false || app.messages_read_only))
    return div("foot-note", `Messages to ${app.name} are turned off.`);
  writer = composer({ channel: one.id, placeholder: `Message ${handleOf(one)}` });
  return writer.node;
}

function panel(tab, ...nodes) {
  const ofApp = appOfBot(here().user);
  const role = ofApp ? { role: "tabpanel", "aria-labelledby": `tab-${tab}` } : {};
  return h("div", { class: `panel ${tab}-panel`, id: "panel", ...role }, nodes);
}

/** Draws the place one is in; keeps what stands when it is the same place. */
function draw() {
  const one = here();
  if (!one) return reconcile(stage, [div("empty", h("h2", {}, "No channel yet"), h("p", {}, "Make one on the left."))]);
  drawHead();
  const key = `${one.id}:${store.place.tab}:${one.is_member}:${one.is_archived}:${store.me.id}`;
  if (key === shown) return drawMessages();
  shown = key;
  document.title = `${titleOf(one)} · ${store.team.name ?? "Workspace"}`;
  timeline = null;
  if (store.place.tab === "home") return reconcile(stage, [panel("home", home(appOfBot(one.user)))]);
  if (store.place.tab === "about") return reconcile(stage, [panel("about", about(appOfBot(one.user)))]);
  since = one.unread ? one.last_read : null;
  timeline = messageList({ label: `Messages in ${titleOf(one)}`, seen: markRead });
  reconcile(stage, [panel("messages", timeline.node, foot(one))]);
  load(one);
  drawMessages();
  if (matchMedia("(pointer: fine)").matches && !store.views.length) writer?.focus();
}

/** Forget that anything is drawn, because the connection was lost and things may have changed. */
export function refresh() {
  const one = here();
  if (one && store.place.tab === "messages") load(one);
}

export function startConversation() {
  document.getElementById("main").append(head, stage);
  on("place", draw);
  on("me", draw);
  on("channels", draw);
  on("apps", drawHead);
  on("messages", drawMessages);
  document.addEventListener("visibilitychange", markRead);
}
