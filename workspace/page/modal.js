// The modal stack: the newest view drawn in one dialog, typed values kept per view, errors beside their fields.
import { post } from "./api.js";
import { drawBlocks } from "./blocks.js";
import { button, div, h, icon, iconButton, reconcile, span } from "./dom.js";
import { Form } from "./form.js";
import { grow } from "./inputs.js";
import { app, on, store } from "./store.js";
import { textOf, words } from "./text.js";

const TROUBLE = "We had some trouble connecting. Try again?";
const CARET = /^(text|search|url|tel|password|textarea)$/;    // fields that know where the caret is
const forms = new Map();    // view id -> Form
let dialog = null;
let opener = null;
let drawn = "";

const top = () => store.views.at(-1);

function formOf(view) {
  if (!forms.has(view.id)) forms.set(view.id, new Form());
  return forms.get(view.id);
}

function spoken(text) {
  const banner = dialog.querySelector(".banner");
  banner.hidden = !text;
  banner.replaceChildren(...(text ? [icon("warn"), text] : []));
}

function waiting(on) {
  dialog.classList.toggle("waiting", on);
  const button = dialog.querySelector(".submit");
  if (!button) return;
  button.disabled = on;
  button.classList.toggle("busy", on);
  button.setAttribute("aria-busy", String(on));
}

async function submit(event) {
  event.preventDefault();
  const view = top();
  if (!view?.submit && !view?.blocks.some((block) => block.type === "input")) return;
  const form = formOf(view);
  spoken("");
  const faults = form.faults();
  form.show(faults);
  if (Object.keys(faults).length) return;
  waiting(true);
  const reply = await post("submit", { view_id: view.id, hash: view.hash, state: form.state() });
  if (!dialog) return;
  waiting(false);
  if (reply.ok === false || reply.failed) return spoken(reply.failed ?? reply.text ?? TROUBLE);
  if (reply.response === "errors") {
    const strays = form.show(reply.errors ?? {});
    if (strays.length) spoken(strays.map(([, text]) => text).join(" "));
  }
}

const close = (all) => post("close", { view_id: top().id, all: Boolean(all) });

/** Esc, the cross and the close button: the app hears view_closed; on a stack, back returns to the view below. */
function back() {
  const [view] = store.views.splice(-1);
  post("close", { view_id: view.id });
  show();
}

function shut() {
  close(store.views.length > 1 || top().clear_on_close);
  store.views = [];
  show();
}

function frame() {
  dialog = h("dialog", { class: "modal", "aria-labelledby": "modal-title" });
  dialog.addEventListener("cancel", (event) => {
    if (event.target !== dialog) return;
    event.preventDefault();
    shut();
  });
  document.body.append(dialog);
  dialog.showModal();
}

function whereFocusIs() {
  const focused = document.activeElement;
  const block = focused?.closest(".block")?.dataset.block;
  const fields = block === undefined ? [] : [...focused.closest(".block").querySelectorAll("input, textarea, button")];
  return { block, index: fields.indexOf(focused), from: focused?.selectionStart };
}

const blockIn = (node, id) => [...node.querySelectorAll(".block")].find((one) => one.dataset.block === id);

function restore({ block, index, from }) {
  const field = block === undefined ? null : blockIn(dialog, block)?.querySelectorAll("input, textarea, button")[index];
  if (!field) return false;
  field.focus();
  if (typeof from === "number" && CARET.test(field.type)) field.setSelectionRange(from, from);
  return true;
}

function focusFirst(view, body) {
  const wanted = view.blocks.find((block) => block.element?.focus_on_load)?.block_id;
  const start = (wanted !== undefined && blockIn(body, wanted)) || body;
  (start.querySelector(".input-block :is(input, textarea), input, textarea, .button") ?? body).focus();
}

function headOf(view, owner) {
  const mark = h("span", { class: "app-mark", "aria-hidden": "true" }, icon("spark"));
  const from = owner ? span("sr-only", `, from ${owner.name}`) : null;
  return h("header", {}, store.views.length > 1 ? iconButton("back", "Back", back) : mark,
    h("h2", { id: "modal-title" }, textOf(view.title), from), iconButton("close", "Close", shut));
}

function footOf(view, owner) {
  const asks = view.submit || view.blocks.some((block) => block.type === "input");
  const leave = view.close ? textOf(view.close) : asks ? "Cancel" : "Close";
  const closer = button(leave, store.views.length > 1 ? back : shut);
  const label = view.submit ? textOf(view.submit) : "Submit";
  return h("footer", {}, owner ? h("small", { class: "quiet from" }, owner.name) : null, closer,
    asks ? h("button", { class: "button primary submit" }, label) : null);
}

function draw(view, same) {
  const focus = same ? whereFocusIs() : {};
  const scrolled = same ? dialog.querySelector(".modal-body")?.scrollTop ?? 0 : 0;
  const owner = app(view.app_id);
  const form = formOf(view);
  form.redraw();
  const banner = h("div", { class: "banner", role: "alert", hidden: true });
  const surface = { surface: "view", container: { type: "view", view_id: view.id }, form };
  const body = h("div", { class: "modal-body", tabindex: "-1" }, banner, drawBlocks(view.blocks, surface));
  const look = { method: "dialog", novalidate: true, "aria-label": words(view.title), onsubmit: submit };
  reconcile(dialog, [h("form", look, headOf(view, owner), body, footOf(view, owner))]);
  for (const area of dialog.querySelectorAll("textarea")) if (area.value) grow(area);
  body.scrollTop = scrolled;
  if (!same || !restore(focus)) focusFirst(view, body);
}

/** Draws the top of the stack, or takes the dialog away. */
export function show() {
  const alive = new Set(store.views.map((view) => view.id));
  for (const id of forms.keys()) if (!alive.has(id)) forms.delete(id);
  const view = top();
  if (!view && !dialog) return;
  if (!view) {
    dialog.close();
    dialog.remove();
    dialog = null;
    drawn = "";
    (opener?.isConnected ? opener : document.querySelector("#main textarea"))?.focus();
    return;
  }
  if (!dialog) {
    opener = document.activeElement;
    frame();
  }
  const now = `${view.id}:${view.hash}:${store.views.length}`;
  if (now === drawn) return;
  draw(view, drawn.startsWith(`${view.id}:`));
  drawn = now;
}

on("views", show);
