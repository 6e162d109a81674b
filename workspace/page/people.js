// People: their avatars, their cards, and who one is looking as.
import { button, div, h, icon, reconcile, span } from "./dom.js";
import { clockTime } from "./dates.js";
import { menu, popover } from "./menus.js";
import { go, nameOf, now, on, person, store } from "./store.js";

const HUES = 12;
const letters = (name) => name.split(/\s+/).filter(Boolean).slice(0, 2).map((word) => [...word][0]).join("");

const hue = (id) => [...(id ?? "")].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 997, 7) % HUES;

/** A coloured square with initials; apps get a rounder, darker one. Decoration only: the name stands beside it. */
export function avatar(user, size = "") {
  const name = nameOf(user);
  const look = `avatar hue-${hue(user?.id ?? name)} ${size} ${user?.is_bot ? "of-app" : ""}`;
  return h("span", { class: look, "aria-hidden": "true" }, letters(name).toUpperCase() || "?");
}

const asAddress = (id) => `${location.pathname}?${new URLSearchParams({ as: id })}${location.hash}`;

function othersMenu(event) {
  const item = (one) => ({ label: nameOf(one), mark: avatar(one, "small"), checked: one.id === store.me.id,
    note: [one.title, clockTime(now(), one.tz || "UTC")].filter(Boolean).join(" · "),
    run: () => one.id !== store.me.id && location.assign(asAddress(one.id)) });
  const people = store.people.filter((one) => !one.is_bot).map(item);
  const second = { label: "Open a second window", icon: "out", run: otherWindow };
  const items = [{ heading: "Look at the workspace as" }, ...people, { line: true }, second];
  menu(event.currentTarget, items, { label: "People", side: "above" });
}

function otherWindow() {
  const other = store.people.find((one) => !one.is_bot && one.id !== store.me.id) ?? store.me;
  window.open(asAddress(other.id), "_blank", "noopener");
}

/** The foot of the sidebar: who I am, and the way to be someone else. */
export function switcher() {
  const node = button("", othersMenu, { id: "switcher", class: "switcher", "aria-haspopup": "menu" });
  const draw = () => {
    if (!store.me) return;
    const { title, tz, tz_label: label } = store.me;
    const words = span("switcher-words", h("b", {}, nameOf(store.me)), h("small", {}, title || label || tz));
    reconcile(node, [avatar(store.me), span("sr-only", "Switch person. You are "), words, icon("down")]);
  };
  on("me", draw);
  draw();
  return node;
}

document.addEventListener("show-person", ({ detail: { id, anchor } }) => {
  const user = person(id);
  if (!user) return;
  const message = () => {
    card.hidePopover();
    go("open-dm", id);
  };
  const name = h("b", { class: "card-name" }, nameOf(user), user.is_bot ? span("badge", "APP") : null);
  const time = user.tz && !user.is_bot && `${clockTime(now(), user.tz)} local time · ${user.tz_label || user.tz}`;
  const lines = [user.real_name !== nameOf(user) && user.real_name, user.title].filter(Boolean);
  const words = div("card-lines", name, lines.map((line) => span("", line)), time ? span("quiet", time) : null,
    button(user.is_bot ? "Open the app" : "Message", message));
  const card = popover(anchor, [avatar(user, "large"), words],
    { class: "person-card", attributes: { role: "dialog", "aria-label": nameOf(user) } });
});
