// The left edge: the workspace, its channels, people and apps, and who one is.
import { post } from "./api.js";
import { h, icon, iconButton, reconcile, toast } from "./dom.js";
import { menu } from "./menus.js";
import { avatar, switcher } from "./people.js";
import { appOfBot, dmWith, nameOf, on, person, store, takeChannel, titleOf } from "./store.js";

const SMALL = 15;
const bar = document.getElementById("sidebar");
const go = (name, detail) => document.dispatchEvent(new CustomEvent(name, { detail }));
const byName = (one, other) => titleOf(one).localeCompare(titleOf(other));

function row({ mark, label, unread, mentions, current, run, quiet, note }) {
  return h("li", {}, h("button", { type: "button", class: `row${unread ? " unread" : ""}${quiet ? " muted" : ""}`,
    "aria-current": current ? "page" : null, onclick: run }, mark, h("span", { class: "row-name" }, label),
    note ?? null,
    mentions ? h("span", { class: "count-badge" }, h("span", { class: "sr-only" }, "unread: "), String(mentions))
      : unread ? h("span", { class: "sr-only" }, "unread") : null));
}

const here = (one) => store.place.channel === one?.id;

function channelRow(one) {
  return row({ mark: icon(one.is_private ? "lock" : "hash"), label: one.name, unread: one.unread > 0,
    mentions: one.mentions, current: here(one), quiet: one.is_archived || !one.is_member,
    run: () => go("open-message", { channel: one.id }) });
}

function personRow(one) {
  const other = person(one.user);
  return row({ mark: avatar(other, "small"), label: titleOf(one), unread: one.unread > 0, mentions: one.unread,
    current: one.id && here(one), run: () => go("open-dm", one.user) });
}

function appRow(app) {
  const dm = dmWith(app.bot_user_id);
  const presence = h("span", { class: `dot ${app.connected ? "on" : ""}`, role: "img",
    "aria-label": app.connected ? "connected" : "not connected",
    title: app.connected ? "Connected" : "Not connected" });
  return row({ mark: avatar(person(app.bot_user_id), "small"), label: app.name, unread: dm?.unread > 0,
    mentions: dm?.unread, current: dm && here(dm), run: () => go("open-dm", app.bot_user_id), note: presence });
}

function browse(event) {
  const others = store.channels.filter((one) => !one.is_im && !one.is_member && !one.is_archived).sort(byName);
  menu(event.currentTarget, [{ label: "Create a channel", icon: "plus", run: create },
    others.length ? { heading: "Channels you can join" } : null,
    ...others.map((one) => ({ label: one.name, note: one.purpose || one.topic, icon: one.is_private ? "lock" : "hash",
      run: () => go("open-message", { channel: one.id }) }))], { label: "Channels" });
}

function create() {
  const fault = h("p", { class: "fault", role: "alert", hidden: true });
  const name = h("input", { class: "text-input", id: "new-channel", maxlength: "80", placeholder: "e.g. spring-plans",
    autocomplete: "off", oninput: () => { name.value = name.value.toLowerCase().replace(/[\s.]+/g, "-"); } });
  const hidden = h("input", { type: "checkbox" });
  const done = () => {
    dialog.close();
    dialog.remove();
  };
  const submit = async (event) => {
    event.preventDefault();
    const reply = await post("create", { name: name.value, is_private: hidden.checked });
    if (reply.ok !== false) {
      done();
      takeChannel(reply.channel);
      go("open-message", { channel: reply.channel.id });
      return;
    }
    fault.hidden = false;
    fault.textContent = reply.text ?? { name_taken: "That name is already taken.",
      invalid_name: "Use lower-case letters, numbers, hyphens and underscores." }[reply.error] ?? reply.error;
    name.focus();
  };
  const dialog = h("dialog", { class: "modal small", "aria-labelledby": "create-title", onclose: done },
    h("form", { method: "dialog", onsubmit: submit },
    h("header", {}, h("h2", { id: "create-title" }, "Create a channel"), iconButton("close", "Close", done)),
    h("div", { class: "modal-body" }, h("div", { class: "input-block" },
      h("label", { class: "label", for: "new-channel" }, "Name"), name, fault),
      h("label", { class: "choice" }, hidden, h("span", {}, "Make private"))),
    h("footer", {}, h("button", { type: "button", class: "button", onclick: done }, "Cancel"),
      h("button", { class: "button primary" }, "Create"))));
  document.body.append(dialog);
  dialog.showModal();
}

const newMessage = (event) => menu(event.currentTarget, store.people.filter((one) => !one.is_bot)
  .map((one) => ({ label: nameOf(one), note: one.title, mark: avatar(one, "small"),
  run: () => go("open-dm", one.id) })), { label: "New message to" });

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

function section(title, rows, add) {
  return h("section", { "aria-label": title }, h("div", { class: "section-head" }, h("h2", {}, title), add ?? null),
    h("ul", {}, rows));
}

/** In a small workspace everyone stands in the list, also those with whom no DM is open yet. */
const strangers = () => (store.people.length > SMALL ? [] : store.people.filter((one) => !one.is_bot
  && one.id !== store.me.id && !dmWith(one.id)).map((one) => ({ is_im: true, user: one.id })));

const scroller = h("div", { class: "sidebar-scroll" });
const title = h("div", { class: "team" });

function draw() {
  const channels = store.channels.filter((one) => !one.is_im && (one.is_member || here(one))
    && (!one.is_archived || here(one))).sort(byName);
  const people = [...store.channels.filter((one) => one.is_im && !appOfBot(one.user)), ...strangers()].sort(byName);
  const kept = scroller.scrollTop;
  const focused = [...scroller.querySelectorAll("button")].indexOf(document.activeElement);
  reconcile(title, [h("span", { class: "team-mark", "aria-hidden": "true" }, (store.team.name ?? "W")[0]),
    h("b", {}, store.team.name ?? "Workspace")]);
  reconcile(scroller, [section("Channels", channels.map(channelRow),
    iconButton("plus", "Add channels", browse, { "aria-haspopup": "menu" })),
    section("Direct messages", people.map(personRow),
      iconButton("plus", "New message", newMessage, { "aria-haspopup": "menu" })),
      section("Apps", store.apps.map(appRow))]);
  scroller.scrollTop = kept;
  if (focused >= 0) scroller.querySelectorAll("button")[focused]?.focus();
  const all = store.channels.reduce((sum, one) => sum + (one.is_im ? one.unread ?? 0 : one.mentions ?? 0), 0);
  document.title = document.title.replace(/^(\(\d+\) )?/, all ? `(${all}) ` : "");
}

export function startSidebar() {
  bar.append(title, scroller, switcher());
  for (const topic of ["channels", "place", "apps", "me"]) on(topic, draw);
}
