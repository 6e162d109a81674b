// Things that open over the page: menus, cards, the emoji picker. Each lives inside the dialog it was opened from.
import { button, div, freshId, h, icon, iconButton, reconcile, span } from "./dom.js";
import { EVERYDAY, emoji, emojiLike } from "./emoji.js";

const EDGE = 8;

/** Puts an open popover beside its anchor, inside the window. */
export function placeAt(popover, anchor, { side = "below", align = "start", stretch = false } = {}) {
  const spot = anchor.getBoundingClientRect();
  if (stretch) popover.style.setProperty("width", `${spot.width}px`);
  const { offsetWidth: width, offsetHeight: height } = popover;
  const below = spot.bottom + 4;
  const above = spot.top - height - 4;
  const upward = side === "above" ? above >= EDGE : below + height > innerHeight - EDGE && above >= EDGE;
  const left = align === "end" ? spot.right - width : spot.left;
  popover.style.setProperty("left", `${Math.max(EDGE, Math.min(left, innerWidth - width - EDGE))}px`);
  const top = Math.min(upward ? above : below, innerHeight - height - EDGE);
  popover.style.setProperty("top", `${Math.max(EDGE, top)}px`);
}

/** Opens a popover that closes on Esc or a click elsewhere; focus goes back to the anchor. */
export function popover(anchor, content, options = {}) {
  const home = anchor.closest("dialog") ?? document.body;
  const box = h("div", { class: `popover ${options.class ?? ""}`, popover: "auto", ...options.attributes }, content);
  const back = document.activeElement;
  home.append(box);
  box.addEventListener("toggle", (event) => {
    if (event.newState !== "closed") return;
    if (box.contains(document.activeElement) || document.activeElement === document.body) (anchor.isConnected ? anchor
      : back)?.focus();
    anchor.setAttribute("aria-expanded", "false");
    box.remove();
    options.closed?.();
  });
  box.showPopover();
  placeAt(box, anchor, options);
  if (anchor.matches("button")) anchor.setAttribute("aria-expanded", "true");
  return box;
}

function moveBy(rows, step) {
  const at = rows.indexOf(document.activeElement);
  rows[(at + step + rows.length) % rows.length]?.focus();
}

function menuKeys(event, rows) {
  const steps = { ArrowDown: 1, ArrowUp: -1 };
  if (steps[event.key]) moveBy(rows, steps[event.key]);
  else if (event.key === "Home") rows[0]?.focus();
  else if (event.key === "End") rows.at(-1)?.focus();
  else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && event.key !== " ")
    rows.find((row) => row.textContent.trim().toLowerCase().startsWith(event.key.toLowerCase()))?.focus();
  else return;
  event.preventDefault();
}

/** A menu of {label, note?, icon?, mark?, run, checked?} and {heading}; arrows, Home, End and first letters move. */
export function menu(anchor, items, { label, ...options } = {}) {
  const shown = items.filter(Boolean);
  let box = null;
  const draw = (item) => {
    if (item.heading) return h("div", { class: "menu-heading", role: "presentation" }, item.heading);
    if (item.line) return h("hr", { role: "separator" });
    const choice = item.checked !== undefined;
    const look = { class: "menu-item", tabindex: "-1", role: choice ? "menuitemradio" : "menuitem",
      "aria-checked": choice ? String(item.checked) : null };
    const mark = item.mark ?? (item.icon ? icon(item.icon) : null);
    const words = span("menu-words", span("", item.label), item.note ? h("small", {}, item.note) : null);
    return button([mark, words, item.checked ? icon("check") : null], () => {
      box.hidePopover();
      item.run();
    }, look);
  };
  const list = h("div", { class: "menu", role: "menu", "aria-label": label }, shown.map(draw));
  const rows = [...list.querySelectorAll("button")];
  list.addEventListener("keydown", (event) => menuKeys(event, rows));
  box = popover(anchor, list, options);
  rows[0]?.focus();
  return box;
}

/** The emoji picker: everyday ones, or those whose name holds what is typed. */
export function pickEmoji(anchor, chosen) {
  const grid = h("div", { class: "emoji-grid", role: "listbox", "aria-label": "Emoji" });
  let box = null;
  const cell = ([name, character]) => button(character, () => {
    box.hidePopover();
    chosen(name);
  }, { class: "emoji-cell", role: "option", title: `:${name}:`, "aria-label": name });
  const show = (query) => {
    const everyday = EVERYDAY.map((name) => [name, emoji(name)]);
    reconcile(grid, (query ? emojiLike(query, 64) : [...everyday, ...emojiLike("", 56)]).map(cell));
    if (!grid.childElementCount) grid.append(h("p", { class: "quiet" }, "No emoji by that name"));
  };
  const entered = (event) => {
    if (event.key === "Enter") grid.querySelector("button")?.click();
    if (event.key === "ArrowDown") grid.querySelector("button")?.focus();
  };
  const search = h("input", { class: "text-input", type: "search", placeholder: "Search emoji",
    "aria-label": "Search emoji", oninput: (event) => show(event.target.value), onkeydown: entered });
  grid.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 8, ArrowUp: -8 }[event.key];
    if (!step) return;
    event.preventDefault();
    const cells = [...grid.querySelectorAll("button")];
    (cells[cells.indexOf(document.activeElement) + step] ?? search).focus();
  });
  show("");
  box = popover(anchor, [search, grid], { class: "emoji-picker", align: "end" });
  search.focus();
}

/** A small form of the page's own in a dialog; `submit(event)` closes it when it is content. */
export function smallDialog(title, submit, fields, label) {
  const id = freshId("dialog");
  const close = () => dialog.close();
  const head = h("header", {}, h("h2", { id }, title), iconButton("close", "Close", close));
  const foot = h("footer", {}, button("Cancel", close), h("button", { class: "button primary" }, label));
  const form = h("form", { method: "dialog", onsubmit: submit }, head, div("modal-body", fields), foot);
  const dialog = h("dialog", { class: "modal small", "aria-labelledby": id, onclose: () => dialog.remove() }, form);
  document.body.append(dialog);
  dialog.showModal();
  form.querySelector("input, textarea").focus();
  return dialog;
}
