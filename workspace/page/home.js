// The Home and About tabs of an app.
import { post } from "./api.js";
import { drawBlocks } from "./blocks.js";
import { h, icon, reconcile } from "./dom.js";
import { Form } from "./form.js";
import { avatar } from "./people.js";
import { on, person, store } from "./store.js";

const forms = new Map();    // app id -> what was typed on its Home
let open = null;

function draw() {
  if (!open?.box.isConnected && open?.placed) return;
  const { app, box } = open ?? {};
  if (!app) return;
  const view = store.homes[app.id];
  const focused = box.contains(document.activeElement) ? [...box.querySelectorAll("button, input, textarea, a")]
    .indexOf(document.activeElement) : -1;
  if (!forms.has(app.id)) forms.set(app.id, new Form());
  const form = forms.get(app.id);
  form.redraw();
  reconcile(box, view?.blocks?.length ? drawBlocks(view.blocks,
    { surface: "home", container: { type: "home", view_id: view.id }, form })
    : [h("div", { class: "empty" }, avatar(person(app.bot_user_id), "large"), h("h2", {}, "Nothing here yet"),
      h("p", {}, app.connected === false ? `${app.name} is not connected.`
      : `${app.name} has not published its Home for you.`))]);
  if (focused >= 0) box.querySelectorAll("button, input, textarea, a")[focused]?.focus();
  open.placed = true;
}

/** The Home tab; opening it tells the app (app_home_opened). */
export function home(app) {
  const box = h("div", { class: "home" });
  open = { app, box, placed: false };
  draw();
  open.placed = false;
  post("home", { app_id: app.id, tab: "home" }).then((reply) => {
    if (reply.view) store.homes[app.id] = reply.view;
    draw();
  });
  return h("div", { class: "home-scroll", tabindex: "0", role: "group", "aria-label": `${app.name} Home` }, box);
}

/** The About tab: what the manifest says of the app. */
export function about(app) {
  const own = store.commands.filter((one) => one.app_id === app.id);
  const shortcuts = store.shortcuts.filter((one) => one.app_id === app.id);
  return h("div", { class: "home-scroll", tabindex: "0", role: "group", "aria-label": `About ${app.name}` },
    h("div", { class: "home about" },
    h("div", { class: "about-head" }, avatar(person(app.bot_user_id), "large"),
      h("div", {}, h("h2", {}, app.name), h("p", {}, app.description),
      h("span", { class: `presence ${app.connected ? "on" : ""}` }, app.connected ? "Connected" : "Not connected"))),
    app.long_description ? h("p", { class: "long" }, app.long_description) : null,
    own.length ? [h("h3", {}, "Commands"), h("dl", {},
      own.map((one) => [h("dt", {}, h("code", {}, one.command), " ", one.usage_hint ?? ""),
      h("dd", {}, one.description ?? "")]))] : null,
    shortcuts.length ? [h("h3", {}, "Shortcuts"),
      h("dl", {}, shortcuts.map((one) => [h("dt", {}, icon("spark"), one.name), h("dd", {}, one.description ?? "")]))]
      : null));
}

on("home", draw);
