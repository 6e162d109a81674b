// Completion while one writes: /commands at the start, @people, #channels and :emoji anywhere.
import { freshId, h, icon, reconcile } from "./dom.js";
import { emojiLike } from "./emoji.js";
import { avatar } from "./people.js";
import { app, nameOf, person, store } from "./store.js";

const MOST = 8;
const begins = (text, query) => text.toLowerCase().split(/[\s._-]+/).concat(text.toLowerCase())
  .some((word) => word.startsWith(query));

function commands(query) {
  return store.commands.filter((one) => one.command.toLowerCase().startsWith(`/${query}`))
    .map((one) => ({ text: `${one.command} `, mark: icon("spark"),
    label: [h("b", {}, one.command), " ", h("span", { class: "quiet" }, one.usage_hint ?? "")],
      note: [one.description, app(one.app_id)?.name].filter(Boolean).join(" · ") }));
}

function people(query) {
  const all = [...store.people.filter((one) => !one.is_bot), ...store.apps.map((one) => person(one.bot_user_id))];
  const ranges = ["here", "channel", "everyone"].filter((name) => query && name.startsWith(query))
    .map((name) => ({ text: `@${name} `, mark: icon("people"), label: [h("b", {}, `@${name}`)],
    note: "Everyone here" }));
  return [...all.filter((one) => one && begins(`${nameOf(one)} ${one.real_name ?? ""} ${one.name ?? ""}`, query))
    .map((one) => ({ text: `@${nameOf(one)} `, mark: avatar(one, "small"), label: [h("b", {}, nameOf(one))],
      note: one.title ?? (one.is_bot ? "App" : "") })), ...ranges];
}

const channels = (query) => store.channels.filter((one) => !one.is_im && one.name.toLowerCase().includes(query))
  .map((one) => ({ text: `#${one.name} `, mark: icon(one.is_private ? "lock" : "hash"), label: [h("b", {}, one.name)],
    note: one.topic }));
const emojis = (query) => (query.length < 2 ? [] : emojiLike(query, MOST)
  .map(([name, character]) => ({ text: `:${name}: `, mark: character, label: [`:${name}:`] })));

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
  const node = h("div", { class: "suggestions listbox", role: "listbox", id, "aria-label": "Suggestions",
    hidden: true });
  let found = { from: 0, items: [] };
  let active = 0;
  area.setAttribute("aria-controls", id);
  area.setAttribute("aria-autocomplete", "list");
  area.setAttribute("aria-haspopup", "listbox");

  function draw() {
    node.hidden = !found.items.length;
    reconcile(node, found.items.map((item, index) =>
      h("div", { class: `option${index === active ? " active" : ""}`, role: "option", id: `${id}-${index}`,
      "aria-selected": String(index === active),
      onmousedown: (event) => { event.preventDefault(); take(index); } }, item.mark,
        h("span", { class: "menu-words" }, h("span", {}, item.label), item.note ? h("small", {}, item.note) : null))));
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
