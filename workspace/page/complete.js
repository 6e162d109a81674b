// Completion while one writes: /commands at the start, @people, #channels and :emoji anywhere.
import { freshId, h, icon, reconcile, span } from "./dom.js";
import { emojiLike } from "./emoji.js";
import { avatar } from "./people.js";
import { app, isDirect, nameOf, person, store } from "./store.js";

const MOST = 8;
const RANGES = ["here", "channel", "everyone"];
const bold = (text) => h("b", {}, text);

/** Whether the whole or one of its words begins so. */
function begins(text, query) {
  const low = text.toLowerCase();
  return low.startsWith(query) || low.split(/[\s._-]+/).some((word) => word.startsWith(query));
}

function commands(query) {
  const fits = store.commands.filter((one) => one.command.toLowerCase().startsWith(`/${query}`));
  return fits.map((one) => ({ text: `${one.command} `, mark: icon("spark"),
    label: [bold(one.command), " ", span("quiet", one.usage_hint ?? "")],
    note: [one.description, app(one.app_id)?.name].filter(Boolean).join(" · ") }));
}

function people(query) {
  const all = [...store.people.filter((one) => !one.is_bot), ...store.apps.map((one) => person(one.bot_user_id))];
  const names = (one) => `${nameOf(one)} ${one.real_name ?? ""} ${one.name ?? ""}`;
  const found = all.filter((one) => one && begins(names(one), query)).map((one) => ({ text: `@${nameOf(one)} `,
    mark: avatar(one, "small"), label: [bold(nameOf(one))], note: one.title ?? (one.is_bot ? "App" : "") }));
  const ranges = RANGES.filter((name) => query && name.startsWith(query)).map((name) => ({ text: `@${name} `,
    mark: icon("people"), label: [bold(`@${name}`)], note: "Everyone here" }));
  return [...found, ...ranges];
}

function channels(query) {
  const fits = store.channels.filter((one) => !isDirect(one) && one.name.toLowerCase().includes(query));
  return fits.map((one) => ({ text: `#${one.name} `, mark: icon(one.is_private ? "lock" : "hash"),
    label: [bold(one.name)], note: one.topic }));
}

function emojis(query) {
  if (query.length < 2) return [];
  const item = ([name, character]) => ({ text: `:${name}: `, mark: character, label: [`:${name}:`] });
  return emojiLike(query, MOST).map(item);
}

/** What fits the text before the caret: {from, items}. */
function fitting(before) {
  const slash = /^\/(\S*)$/.exec(before);
  if (slash) return { from: 0, items: commands(slash[1].toLowerCase()) };
  const match = /(^|[\s(])([@#:])([\p{L}\p{N}._+-]*)$/u.exec(before);
  if (!match) return { from: 0, items: [] };
  const find = { "@": people, "#": channels, ":": emojis }[match[2]];
  return { from: before.length - match[3].length - 1, items: find(match[3].toLowerCase()) };
}

/** The completion of a textarea: key(event) says whether it took the key; `done` is called after it wrote. */
export function completion(area, done) {
  const id = freshId("complete");
  const naming = { role: "listbox", id, "aria-label": "Suggestions" };
  const node = h("div", { class: "suggestions listbox", hidden: true, ...naming });
  let found = { from: 0, items: [] };
  let active = 0;
  area.setAttribute("aria-controls", id);
  area.setAttribute("aria-autocomplete", "list");
  area.setAttribute("aria-haspopup", "listbox");

  function option(item, index) {
    const chosen = index === active;
    const pressed = (event) => {
      event.preventDefault();
      take(index);
    };
    const row = { class: `option${chosen ? " active" : ""}`, role: "option", id: `${id}-${index}`,
      "aria-selected": String(chosen), onmousedown: pressed };
    const words = span("menu-words", span("", item.label), item.note ? h("small", {}, item.note) : null);
    return h("div", row, item.mark, words);
  }

  function draw() {
    node.hidden = !found.items.length;
    reconcile(node, found.items.map(option));
    if (node.hidden) area.removeAttribute("aria-activedescendant");
    else area.setAttribute("aria-activedescendant", `${id}-${active}`);
  }

  function take(index) {
    area.setRangeText(found.items[index].text, found.from, area.selectionStart, "end");
    close();
    done();
  }

  function close() {
    found = { from: 0, items: [] };
    draw();
  }

  function look() {
    found = area.selectionStart === area.selectionEnd ? fitting(area.value.slice(0, area.selectionStart))
      : { from: 0, items: [] };
    found.items = found.items.slice(0, MOST);
    active = 0;
    draw();
  }

  function key(event) {
    if (node.hidden || event.isComposing) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) active = (active + step + found.items.length) % found.items.length;
    else if (event.key === "Escape") close();
    else if ((event.key === "Enter" || event.key === "Tab") && area.value.trim() !== found.items[active]
      .text.trim()) take(active);
    else {
      close();
      return false;
    }
    event.preventDefault();
    if (step) draw();
    return true;
  }

  area.addEventListener("input", look);
  area.addEventListener("blur", close);
  return { node, key };
}
