// People: their avatars, their cards, and who one is looking as.
import { h, icon, reconcile } from "./dom.js";
import { clockTime } from "./dates.js";
import { menu, popover } from "./menus.js";
import { nameOf, now, on, person, store } from "./store.js";

const HUES = 12;
const initials = (name) => name.split(/\s+/).filter(Boolean).slice(0, 2).map((word) => [...word][0]).join("")
  .toUpperCase() || "?";
const hue = (id) => [...(id ?? "")].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 997, 7) % HUES;

/** A coloured square with initials; apps get a rounder, darker one. Decoration only: the name stands beside it. */
export function avatar(user, size = "") {
  const name = nameOf(user);
  return h("span", { class: `avatar hue-${hue(user?.id ?? name)} ${size} ${user?.is_bot ? "of-app" : ""}`,
    "aria-hidden": "true" }, initials(name));
}

const asAddress = (id) => `${location.pathname}?${new URLSearchParams({ as: id })}${location.hash}`;

function othersMenu(event) {
  const items = store.people.filter((one) => !one.is_bot).map((one) => ({
    label: nameOf(one), note: [one.title, clockTime(now(), one.tz || "UTC")].filter(Boolean).join(" · "),
      mark: avatar(one, "small"),
    checked: one.id === store.me.id, run: () => one.id !== store.me.id && location.assign(asAddress(one.id)) }));
  menu(event.currentTarget, [{ heading: "Look at the workspace as" }, ...items, { line: true },
    { label: "Open a second window", icon: "out", run: () => otherWindow() }], { label: "People", side: "above" });
}

function otherWindow() {
  const other = store.people.find((one) => !one.is_bot && one.id !== store.me.id) ?? store.me;
  window.open(asAddress(other.id), "_blank", "noopener");
}

/** The foot of the sidebar: who I am, and the way to be someone else. */
export function switcher() {
  const button = h("button", { type: "button", id: "switcher", class: "switcher", "aria-haspopup": "menu",
    onclick: othersMenu });
  const draw = () => {
    if (!store.me) return;
    reconcile(button, [avatar(store.me), h("span", { class: "sr-only" }, "Switch person. You are "),
      h("span", { class: "switcher-words" }, h("b", {}, nameOf(store.me)),
      h("small", {}, store.me.title || store.me.tz_label || store.me.tz)), icon("down")]);
  };
  on("me", draw);
  draw();
  return button;
}

document.addEventListener("show-person", ({ detail: { id, anchor } }) => {
  const user = person(id);
  if (!user) return;
  const message = () => {
    card.hidePopover();
    document.dispatchEvent(new CustomEvent("open-dm", { detail: id }));
  };
  const lines = [h("b", { class: "card-name" }, nameOf(user), user.is_bot ? h("span", { class: "badge" }, "APP")
    : null),
    user.real_name && user.real_name !== nameOf(user) ? h("span", {}, user.real_name) : null,
    user.title ? h("span", {}, user.title) : null,
    user.tz && !user.is_bot ? h("span", { class: "quiet" },
      `${clockTime(now(), user.tz)} local time · ${user.tz_label || user.tz}`) : null,
    h("button", { type: "button", class: "button", onclick: message }, user.is_bot ? "Open the app" : "Message")];
  const card = popover(anchor, [avatar(user, "large"), h("div", { class: "card-lines" }, lines)],
    { class: "person-card", attributes: { role: "dialog", "aria-label": nameOf(user) } });
});
