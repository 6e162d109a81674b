// Elements one chooses with: radio buttons, checkboxes, the eight select menus, dates and times.
import { changed, kept } from "./act.js";
import { post } from "./api.js";
import { dayOf, epochOf, hourOf } from "./dates.js";
import { freshId, h, icon, span } from "./dom.js";
import { avatar } from "./people.js";
import { combobox } from "./selects.js";
import { appOfBot, channel, nameOf, person, store, titleOf, zone } from "./store.js";
import { textOf, words } from "./text.js";

const REQUIRED = "Please complete this required field.";
const same = (one, other) => one?.value === other?.value && words(one?.text) === words(other?.text);

function register(context, at, filled, focus) {
  context.form.add({ blockId: at.blockId, actionId: at.actionId, focus, say: at.say ?? (() => {}),
    check: () => (at.input && !at.optional && !filled() ? REQUIRED : "") });
}

function options(element, at, context, type, read, write) {
  const name = freshId("choice");
  const group = h("div", { class: "choices", role: type === "radio" ? "radiogroup" : "group", ...at.naming });
  const chosen = () => element.options.filter((_, index) => group.querySelectorAll("input")[index].checked);
  for (const option of element.options) {
    const checked = read().some((one) => same(one, option));
    const box = h("input", { type, name, checked, onchange: () => write(chosen(), group) });
    const note = option.description ? h("small", {}, textOf(option.description)) : null;
    group.append(h("label", { class: "choice" }, box, span("", textOf(option.text), note)));
  }
  register(context, at, () => read().length, () => group.querySelector("input").focus());
  return group;
}

export function radios(element, at, context) {
  kept(context, at, element, { selected_option: element.initial_option ?? null });
  const read = () => [context.form.read(at.blockId, at.actionId).selected_option].filter(Boolean);
  return options(element, at, context, "radio", read,
    ([option], node) => changed(context, at, element, { selected_option: option }, node));
}

export function checkboxes(element, at, context) {
  kept(context, at, element, { selected_options: element.initial_options ?? [] });
  const read = () => context.form.read(at.blockId, at.actionId).selected_options;
  return options(element, at, context, "checkbox", read,
    (chosen, node) => changed(context, at, element, { selected_options: chosen }, node));
}

// What a select menu lists: {key, label, note?, mark?, group?, raw}, where raw is the value that Slack sends.
const optionItem = (option, group) => ({ key: `${option.value}|${words(option.text)}`, label: words(option.text),
  note: option.description && words(option.description), group, raw: option });
const userItem = (id) => ({ key: id, label: nameOf(person(id)), note: person(id)?.title, raw: id,
  mark: avatar(person(id), "small") });

function channelItem(id) {
  const one = channel(id);
  const mark = one?.is_im ? avatar(person(one.user), "small") : icon(one?.is_private ? "lock" : "hash");
  return { key: id, label: titleOf(one) || id, mark, raw: id };
}

function flat({ options: list, option_groups: groups }) {
  if (!groups) return (list ?? []).map((option) => optionItem(option));
  return groups.flatMap((group) => group.options.map((option) => optionItem(option, words(group.label))));
}

function everyone() {
  const people = store.people.filter((one) => !one.is_bot).map((one) => one.id);
  return [...people, ...store.apps.map((one) => one.bot_user_id)];
}

function publicChannels() {
  return store.channels.filter((one) => !one.is_im && !one.is_private && !one.is_archived).map((one) => one.id);
}

function conversations(filter = {}) {
  const kind = (one) => (one.is_im ? "im" : one.is_mpim ? "mpim" : one.is_private ? "private" : "public");
  return store.channels.filter((one) => !one.is_archived && (one.is_member || kind(one) === "public")
    && (!filter.include || filter.include.includes(kind(one)))
    && !(filter.exclude_bot_users && one.is_im && appOfBot(one.user))).map((one) => one.id);
}

/** What each family of select offers, and the keys its value goes by. */
const FAMILIES = {
  static: { keys: ["option", "options"], item: optionItem, list: (element) => flat(element) },
  external: { keys: ["option", "options"], item: optionItem },
  users: { keys: ["user", "users"], item: userItem, list: () => everyone().map(userItem) },
  channels: { keys: ["channel", "channels"], item: channelItem, list: () => publicChannels().map(channelItem) },
  conversations: { keys: ["conversation", "conversations"], item: channelItem,
    list: (element) => conversations(element.filter).map(channelItem) },
};

async function external(element, at, context, query) {
  const reply = await post("options", { container: context.container, action_id: at.actionId, block_id: at.blockId,
    value: query });
  return reply.ok === false ? { error: reply.text ?? "The app did not send its options." } : flat(reply);
}

export function select(element, at, context) {
  const many = element.type.startsWith("multi_");
  const family = element.type.replace(/^multi_/, "").replace(/_select$/, "");
  const { keys, item, list } = FAMILIES[family];
  const name = keys[many ? 1 : 0];
  const key = `selected_${name}`;
  const here = element.default_to_current_conversation ? store.place.channel : null;
  const first = element[`initial_${name}`] ?? (many ? [here].filter(Boolean) : here);
  const picked = () => [context.form.read(at.blockId, at.actionId)[key]].flat().filter(Boolean);
  const holds = (one, query) => `${one.label} ${one.note ?? ""}`.toLowerCase().includes(query.toLowerCase());
  kept(context, at, element, { [key]: first });
  const box = combobox({
    find: (query) => (list ? list(element).filter((one) => holds(one, query)) : external(element, at, context, query)),
    least: list ? 0 : element.min_query_length ?? 3, wait: list ? 0 : 250,
    chosen: picked().map((raw) => item(raw)), many, most: element.max_selected_items,
    placeholder: words(element.placeholder), clearable: at.optional, naming: at.naming,
    change: (items) => {
      const raw = items.map((one) => one.raw);
      changed(context, at, element, { [key]: many ? raw : raw[0] ?? null }, box.node);
    },
  });
  register(context, at, () => picked().length, box.focus);
  return box.node;
}

function moment(type, element, at, value, change) {
  return h("input", { type, class: "text-input when", value: value ?? "", title: words(element.placeholder) || null,
    ...at.naming, onchange: (event) => change(event.target.value || null) });
}

export function datepicker(element, at, context) {
  const entry = kept(context, at, element, { selected_date: element.initial_date ?? null });
  const node = moment("date", element, at, entry.selected_date,
    (day) => changed(context, at, element, { selected_date: day }, node));
  register(context, at, () => node.value, () => node.focus());
  return node;
}

export function timepicker(element, at, context) {
  const entry = kept(context, at, element, { selected_time: element.initial_time ?? null });
  const node = moment("time", element, at, entry.selected_time,
    (hour) => changed(context, at, element, { selected_time: hour }, node));
  register(context, at, () => node.value, () => node.focus());
  return element.timezone ? h("span", { class: "together" }, node, h("small", { class: "quiet" }, element.timezone))
    : node;
}

export function datetimepicker(element, at, context) {
  const entry = kept(context, at, element, { selected_date_time: element.initial_date_time ?? null });
  const ms = entry.selected_date_time && entry.selected_date_time * 1000;
  const told = () => {
    const both = day.value && hour.value;
    changed(context, at, element, { selected_date_time: both ? epochOf(day.value, hour.value, zone()) : null }, node);
  };
  const named = (part) => ({ naming: { "aria-label": `${at.naming["aria-label"] ?? ""} ${part}`.trim(),
    "aria-describedby": at.naming["aria-describedby"] } });
  const day = moment("date", element, named("date"), ms ? dayOf(ms, zone()) : "", told);
  const hour = moment("time", element, named("time"), ms ? hourOf(ms, zone()) : "", told);
  const node = h("span", { class: "together", role: "group", ...at.naming }, day, hour);
  register(context, at, () => day.value && hour.value, () => day.focus());
  return node;
}
