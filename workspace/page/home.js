// The Home and About tabs of an app.
import { post } from "./api.js";
import { drawBlocks } from "./blocks.js";
import { div, h, icon, reconcile, span } from "./dom.js";
import { Form } from "./form.js";
import { avatar } from "./people.js";
import { on, person, store } from "./store.js";

const forms = new Map();    // app id -> what was typed on its Home
let open = null;

const CONTROLS = "button, input, textarea, a";

function empty(app) {
  const why = app.connected === false ? "is not connected." : "has not published its Home for you.";
  return div("empty", avatar(person(app.bot_user_id), "large"), h("h2", {}, "Nothing here yet"),
    h("p", {}, `${app.name} ${why}`));
}

function draw() {
  if (!open || (open.placed && !open.box.isConnected)) return;
  const { app, box } = open;
  const view = store.homes[app.id];
  const focused = [...box.querySelectorAll(CONTROLS)].indexOf(document.activeElement);
  if (!forms.has(app.id)) forms.set(app.id, new Form());
  const form = forms.get(app.id);
  form.redraw();
  const surface = { surface: "home", container: { type: "home", view_id: view?.id }, form };
  reconcile(box, view?.blocks?.length ? drawBlocks(view.blocks, surface) : [empty(app)]);
  if (focused >= 0) box.querySelectorAll(CONTROLS)[focused]?.focus();
  open.placed = true;
}

const scroller = (label, inner) =>
  h("div", { class: "home-scroll", tabindex: "0", role: "group", "aria-label": label }, inner);

/** The Home tab; opening it tells the app (app_home_opened). */
export function home(app) {
  const box = div("home");
  open = { app, box, placed: false };
  draw();
  open.placed = false;
  post("home", { app_id: app.id, tab: "home" }).then((reply) => {
    if (reply.view) store.homes[app.id] = reply.view;
    draw();
  });
  return scroller(`${app.name} Home`, box);
}

function listed(heading, rows) {
  if (!rows.length) return null;
  return [h("h3", {}, heading), h("dl", {}, rows.map(([name, words]) => [h("dt", {}, name), h("dd", {}, words)]))];
}

/** The About tab: what the manifest says of the app. */
export function about(app) {
  const commands = store.commands.filter((one) => one.app_id === app.id)
    .map((one) => [[h("code", {}, one.command), one.usage_hint ?? ""], one.description ?? ""]);
  const shortcuts = store.shortcuts.filter((one) => one.app_id === app.id)
    .map((one) => [[icon("spark"), one.name], one.description ?? ""]);
  const presence = span(`presence ${app.connected ? "on" : ""}`, app.connected ? "Connected" : "Not connected");
  const head = div("about-head", avatar(person(app.bot_user_id), "large"),
    h("div", {}, h("h2", {}, app.name), h("p", {}, app.description), presence));
  const long = app.long_description ? h("p", { class: "long" }, app.long_description) : null;
  const inner = div("home about", head, long, listed("Commands", commands), listed("Shortcuts", shortcuts));
  return scroller(`About ${app.name}`, inner);
}

on("home", draw);
