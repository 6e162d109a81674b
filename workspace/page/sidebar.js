// The left edge: the workspace, its channels, people and apps, and who one is.
import { post } from "./api.js";
import { button, div, h, icon, iconButton, reconcile, span, toast } from "./dom.js";
import { menu, smallDialog } from "./menus.js";
import { avatar, switcher } from "./people.js";
import { appOfBot, dmWith, go, isDirect, nameOf, on, person, store, takeChannel, titleOf } from "./store.js";

const SMALL = 15;
const bar = document.getElementById("sidebar");
const byName = (one, other) => titleOf(one).localeCompare(titleOf(other));

function row({ mark, label, unread, mentions, current, run, quiet, note }) {
  const look = `row${unread ? " unread" : ""}${quiet ? " muted" : ""}`;
  const badge = mentions ? span("count-badge", span("sr-only", "unread: "), String(mentions))
    : unread ? span("sr-only", "unread") : null;
  const parts = [mark, span("row-name", label), note, badge];
  return h("li", {}, button(parts, run, { class: look, "aria-current": current ? "page" : null }));
}

const here = (one) => store.place.channel === one?.id;

function channelRow(one) {
  return row({ mark: icon(one.is_private ? "lock" : "hash"), label: one.name, unread: one.unread > 0,
    mentions: one.mentions, current: here(one), quiet: one.is_archived || !one.is_member,
    run: () => go("open-message", { channel: one.id }) });
}

/** Threads one takes part in, with replies one has not read: leads to the first. */
function threadsRow() {
  const unread = store.channels.flatMap(({ id, threads }) =>
    Object.entries(threads ?? {}).map(([ts, count]) => ({ channel: id, ts, count })));
  if (!unread.length) return [];
  const mentions = unread.reduce((sum, { count }) => sum + count, 0);
  return [h("ul", {}, row({ mark: icon("reply"), label: "Threads", unread: true, mentions,
    run: () => go("open-thread", unread[0]) }))];
}

function groupRow(one) {
  const mark = h("span", { class: "avatar small hue-1", "aria-hidden": "true" }, String(one.members.length - 1));
  return row({ mark, label: titleOf(one), unread: one.unread > 0, mentions: one.unread, current: here(one),
    run: () => go("open-message", { channel: one.id }) });
}

function personRow(one) {
  if (one.is_mpim) return groupRow(one);
  return row({ mark: avatar(person(one.user), "small"), label: titleOf(one), unread: one.unread > 0,
    mentions: one.unread, current: one.id && here(one), run: () => go("open-dm", one.user) });
}

function appRow(app) {
  const dm = dmWith(app.bot_user_id);
  const state = app.connected ? "connected" : "not connected";
  const dot = h("span", { class: `dot ${app.connected ? "on" : ""}`, role: "img", "aria-label": state, title: state });
  return row({ mark: avatar(person(app.bot_user_id), "small"), label: app.name, unread: dm?.unread > 0,
    mentions: dm?.unread, current: dm && here(dm), run: () => go("open-dm", app.bot_user_id), note: dot });
}

function browse(event) {
  const others = store.channels.filter((one) => !isDirect(one) && !one.is_member && !one.is_archived).sort(byName);
  const found = others.map((one) => ({ label: one.name, note: one.purpose || one.topic, icon: "hash",
    run: () => go("open-message", { channel: one.id }) }));
  const heading = found.length ? { heading: "Channels you can join" } : null;
  const items = [{ label: "Create a channel", icon: "plus", run: create }, heading, ...found];
  menu(event.currentTarget, items, { label: "Channels" });
}

const LETTERS = "Use lower-case letters, numbers, hyphens and underscores.";
const UNFIT = { name_taken: "That name is already taken.", invalid_name_specials: LETTERS,
  invalid_name_punctuation: LETTERS };

function create() {
  const fault = h("p", { class: "fault", role: "alert", hidden: true });
  const tidy = () => { name.value = name.value.toLowerCase().replace(/[\s.]+/g, "-"); };
  const name = h("input", { class: "text-input", id: "new-channel", maxlength: "80", placeholder: "e.g. spring-plans",
    autocomplete: "off", oninput: tidy });
  const hidden = h("input", { type: "checkbox" });
  const submit = async (event) => {
    event.preventDefault();
    const reply = await post("create", { name: name.value, is_private: hidden.checked });
    if (reply.ok === false) {
      fault.hidden = false;
      fault.textContent = reply.text ?? UNFIT[reply.error] ?? reply.error;
      return name.focus();
    }
    dialog.close();
    takeChannel(reply.channel);
    return go("open-message", { channel: reply.channel.id });
  };
  const field = div("input-block", h("label", { class: "label", for: "new-channel" }, "Name"), name, fault);
  const secret = h("label", { class: "choice" }, hidden, "Make private");
  const dialog = smallDialog("Create a channel", submit, [field, secret], "Create");
}

function newMessage(event) {
  const people = store.people.filter((one) => !one.is_bot);
  const items = people.map((one) => ({ label: nameOf(one), note: one.title, mark: avatar(one, "small"),
    run: () => go("open-dm", one.id) }));
  menu(event.currentTarget, items, { label: "New message to" });
}

/** Opens the DM with someone, making it first where there is none. */
export async function openDm(userId) {
  const known = dmWith(userId);
  const app = appOfBot(userId);
  const tab = app && app.home_tab && !known?.unread ? "home" : "messages";
  if (known) return go("open-message", { channel: known.id, tab });
  const reply = await post("open", { users: [userId] });
  if (reply.ok === false) return toast(`Could not open the conversation: ${reply.error}`, "bad");
  takeChannel(reply.channel);
  return go("open-message", { channel: reply.channel.id, tab });
}

const section = (name, rows, add = null) => h("section", { "aria-label": name },
  div("section-head", h("h2", {}, name), add), h("ul", {}, rows));

/** In a small workspace everyone stands in the list, also those with whom no DM is open yet. */
function strangers() {
  if (store.people.length > SMALL) return [];
  const unknown = store.people.filter((one) => !one.is_bot && one.id !== store.me.id && !dmWith(one.id));
  return unknown.map((one) => ({ is_im: true, user: one.id }));
}

const scroller = div("sidebar-scroll");
const title = div("team");
const adder = (label, run) => iconButton("plus", label, run, { "aria-haspopup": "menu" });

function draw() {
  const listed = (one) => !isDirect(one) && (here(one) || (one.is_member && !one.is_archived));
  const channels = store.channels.filter(listed).sort(byName);
  const direct = store.channels.filter((one) => isDirect(one) && !appOfBot(one.user));
  const people = [...direct, ...strangers()].sort(byName);
  const kept = scroller.scrollTop;
  const focused = [...scroller.querySelectorAll("button")].indexOf(document.activeElement);
  const team = store.team.name ?? "Workspace";
  reconcile(title, [h("span", { class: "team-mark", "aria-hidden": "true" }, team[0]), h("b", {}, team)]);
  reconcile(scroller, [...threadsRow(), section("Channels", channels.map(channelRow), adder("Add channels", browse)),
    section("Direct messages", people.map(personRow), adder("New message", newMessage)),
    section("Apps", store.apps.map(appRow))]);
  scroller.scrollTop = kept;
  if (focused >= 0) scroller.querySelectorAll("button")[focused]?.focus();
  const waiting = ({ threads, mentions }) => Object.values(threads ?? {}).reduce((sum, count) => sum + count, mentions);
  const all = store.channels.reduce((sum, one) => sum + waiting(one), 0);
  document.title = document.title.replace(/^(\(\d+\) )?/, all ? `(${all}) ` : "");
  document.getElementById("bar").classList.toggle("waiting", all > 0);
}

export function startSidebar() {
  bar.append(title, scroller, switcher());
  for (const topic of ["channels", "place", "apps", "me"]) on(topic, draw);
}
