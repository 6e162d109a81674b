// The select menus of Block Kit: one combobox with a filtered list, for one choice or several.
import { button, div, freshId, h, icon, iconButton, reconcile, settled, span } from "./dom.js";
import { placeAt } from "./menus.js";

/**
 * A combobox. An item is {key, label, note?, mark?, group?, raw}.
 *   find(query)   the items that fit, or a promise of them; a refusal is {error: text}
 *   chosen        items chosen at first;  many, most  several, and how many at the most
 *   change(items) called after every choice;  clearable, placeholder, naming (aria attributes)
 *   wait, least   milliseconds to let typing settle, and how many letters it takes to search
 */
export function combobox(options) {
  const { find, chosen = [], many = false, most = Infinity, change, clearable, placeholder } = options;
  const { naming = {}, wait = 0, least = 0 } = options;
  const id = freshId("list");
  let picked = [...chosen];
  let items = [];
  let active = -1;
  let round = 0;
  const list = h("div", { class: "listbox", role: "listbox", id, popover: "manual",
    "aria-label": naming["aria-label"] ?? "Choices", "aria-multiselectable": many ? "true" : null });
  const input = h("input", { class: "pick-input", role: "combobox", autocomplete: "off", spellcheck: "false",
    "aria-expanded": "false", "aria-controls": id, "aria-autocomplete": "list", ...naming });
  const chips = span("chips");
  const clear = iconButton("close", "Clear", () => choose(null), { class: "icon-button tiny" });
  const box = div(`pick${many ? " many" : ""}`, chips, input, clear, icon("down"), list);
  const isOpen = () => list.matches(":popover-open");

  function settle() {
    input.value = many ? "" : picked[0]?.label ?? "";
    input.placeholder = picked.length ? "" : placeholder || (many ? "Select options" : "Select an option");
    clear.hidden = many || !clearable || !picked.length;
    reconcile(chips, many ? picked.map(chip) : []);
  }

  function chip(item) {
    const take = () => {
      choose(item);
      input.focus();
    };
    return span("chip", item.label, button(icon("close"), take, { class: null, "aria-label": `Remove ${item.label}` }));
  }

  function choose(item) {
    if (!many) picked = item ? [item] : [];
    else if (picked.some((one) => one.key === item.key)) picked = picked.filter((one) => one.key !== item.key);
    else if (picked.length < most) picked = [...picked, item];
    settle();
    if (!many) close();
    else if (isOpen()) show("");
    change(picked);
  }

  function option(item, index) {
    const on = picked.some((one) => one.key === item.key);
    const row = { class: `option${index === active ? " active" : ""}`, role: "option", id: `${id}-${index}`,
      "aria-selected": String(on), onmousedown: (event) => event.preventDefault(), onclick: () => choose(item) };
    const words = span("menu-words", span("", item.label), item.note ? h("small", {}, item.note) : null);
    return h("div", row, item.mark ?? null, words, on ? icon("check") : null);
  }

  function draw(note) {
    const heading = (text) => h("div", { class: "menu-heading", role: "presentation" }, text);
    const rows = items.flatMap((item, index) => (item.group && item.group !== items[index - 1]?.group
      ? [heading(item.group), option(item, index)] : [option(item, index)]));
    const idle = { class: "quiet option-note", role: "option", "aria-disabled": "true", "aria-selected": "false" };
    if (note) rows.push(h("div", idle, note));
    reconcile(list, rows);
    if (active >= 0) input.setAttribute("aria-activedescendant", `${id}-${active}`);
    else input.removeAttribute("aria-activedescendant");
    list.querySelector(".active")?.scrollIntoView({ block: "nearest" });
    if (isOpen()) placeAt(list, box, { stretch: true });
  }

  async function search(query) {
    const turn = ++round;
    if (query.length < least) return shown([], `Type ${least === 1 ? "a letter" : `${least} letters`} to search`);
    const found = find(query);
    if (found instanceof Promise) shown([], "Loading…");
    const answer = await found;
    if (turn !== round || !isOpen()) return null;
    return answer.error ? shown([], answer.error) : shown(answer, answer.length ? "" : "No results");
  }

  function shown(next, note) {
    items = next;
    active = next.length ? Math.max(0, next.findIndex((item) => !many && item.key === picked[0]?.key)) : -1;
    draw(note);
  }

  const later = settled(search, wait);

  function show(query, typed = false) {
    if (!isOpen()) {
      list.showPopover();
      input.setAttribute("aria-expanded", "true");
      placeAt(list, box, { stretch: true });
    }
    if (typed && wait) later(query);
    else search(query);
  }

  function close() {
    round += 1;
    if (isOpen()) list.hidePopover();
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function step(by) {
    if (!items.length) return;
    active = (active + by + items.length) % items.length;
    draw();
  }

  input.addEventListener("input", () => show(input.value.trim(), true));
  input.addEventListener("click", () => {
    if (isOpen()) return;
    input.select();
    show("");
  });
  input.addEventListener("focus", () => input.select());
  input.addEventListener("blur", () => {
    close();
    settle();
  });
  box.addEventListener("mousedown", (event) => {
    if (event.target.closest("button, input, .listbox")) return;
    event.preventDefault();
    input.focus();
    show("");
  });
  input.addEventListener("keydown", (event) => {
    const moves = { ArrowDown: 1, ArrowUp: -1 };
    if (moves[event.key]) {
      if (isOpen()) step(moves[event.key]);
      else show("");
    } else if (event.key === "Enter") {
      if (isOpen() && items[active]) choose(items[active]);
      else if (!isOpen()) show("");
    } else if (event.key === "Escape" && isOpen()) {
      close();
      settle();
    } else if (event.key === "Backspace" && many && !input.value && picked.length) {
      choose(picked.at(-1));
      return;
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  settle();
  return { node: box, focus: () => input.focus() };
}
