// Elements one chooses with: radio buttons, checkboxes, the eight select menus, dates and times.
import { changed, kept } from "./act.js";
import { post } from "./api.js";
import { dayOf, epochOf, hourOf } from "./dates.js";
import { freshId, h, icon } from "./dom.js";
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
  for (const option of element.options) {
    const box = h("input", { type, name, checked: read().some((one) => same(one, option)), onchange: () => {
      write(type === "radio" ? [option] : element.options.filter((_, index) => group.querySelectorAll("input")[index]
        .checked), group);
    } });
    group.append(h("label", { class: "choice" }, box,
      h("span", {}, textOf(option.text), option.description ? h("small", {}, textOf(option.description)) : null)));
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

const optionItem = (option, group) => ({ key: `${option.value}|${words(option.text)}`, label: words(option.text),
  note: option.description && words(option.description), group, raw: option });
const flat = ({ options: list, option_groups: groups }) => (groups
  ? groups.flatMap((group) => group.options.map((option) => optionItem(option, words(group.label))))
  : (list ?? []).map((option) => optionItem(option)));
const userItem = (id) => ({ key: id, label: nameOf(person(id)), note: person(id)?.title,
  mark: avatar(person(id), "small"), raw: id });
const channelItem = (id) => ({ key: id, label: titleOf(channel(id)) || id,
  mark: channel(id)?.is_im ? avatar(person(channel(id).user), "small")
  : icon(channel(id)?.is_private ? "lock" : "hash"), raw: id });

function conversations(filter = {}) {
  const kind = (one) => (one.is_im ? "im" : one.is_private ? "private" : "public");
  return store.channels.filter((one) => !one.is_archived && (one.is_member || kind(one) === "public")
    && (!filter.include || filter.include.includes(kind(one)))
    && !(filter.exclude_bot_users && one.is_im && appOfBot(one.user))).map((one) => one.id);
}

/** What each family of select offers, and the keys its value goes by. */
const FAMILIES = {
  static: { keys: ["option", "options"], list: (element) => flat(element) },
  external: { keys: ["option", "options"] },
  users: { keys: ["user", "users"], list: () => [...store.people.filter((one) => !one.is_bot).map((one) => one.id),
    ...store.apps.map((one) => one.bot_user_id)].map(userItem) },
  channels: { keys: ["channel", "channels"], list: () => store.channels.filter((one) => !one.is_im && !one.is_private
    && !one.is_archived).map((one) => channelItem(one.id)) },
  conversations: { keys: ["conversation", "conversations"], list: (element) => conversations(element.filter)
    .map(channelItem) },
};

async function external(element, at, context, query) {
  const reply = await post("options", { container: context.container, action_id: at.actionId, block_id: at.blockId,
    value: query });
  return reply.ok === false ? { error: reply.text ?? "The app did not send its options." } : flat(reply);
}

export function select(element, at, context) {
  const many = element.type.startsWith("multi_");
  const family = element.type.replace(/^multi_/, "").replace(/_select$/, "");
  const { keys, list } = FAMILIES[family];
  const key = `selected_${keys[many ? 1 : 0]}`;
  const item = { users: userItem, channels: channelItem, conversations: channelItem }[family] ?? ((option) =>
    optionItem(option));
  const first = element[`initial_${keys[many ? 1 : 0]}`];
  const current = element.default_to_current_conversation && !first ? store.place.channel : null;
  const entry = kept(context, at, element, { [key]: first ?? (many ? (current ? [current] : []) : current) });
  const fits = (query) => list(element).filter(({ label, note }) => `${label} ${note ?? ""}`.toLowerCase()
    .includes(query.toLowerCase()));
  const box = combobox({
    find: family === "external" ? (query) => external(element, at, context, query) : fits,
    least: family === "external" ? element.min_query_length ?? 3 : 0, wait: family === "external" ? 250 : 0,
    chosen: [entry[key]].flat().filter(Boolean).map((raw) => item(raw)), many, most: element.max_selected_items,
    placeholder: words(element.placeholder), clearable: at.optional, naming: at.naming,
    change: (items) => changed(context, at, element,
      { [key]: many ? items.map((one) => one.raw) : items[0]?.raw ?? null }, box.node),
  });
  register(context, at, () => [context.form.read(at.blockId, at.actionId)[key]].flat().filter(Boolean).length,
    box.focus);
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
  const at_ = entry.selected_date_time && entry.selected_date_time * 1000;
  const told = () => {
    const both = day.value && hour.value;
    changed(context, at, element, { selected_date_time: both ? epochOf(day.value, hour.value, zone()) : null }, node);
  };
  const label = at.naming["aria-label"] ?? "";
  const day = moment("date", element, { naming: { ...at.naming, "aria-label": `${label} date`.trim(),
    "aria-labelledby": null } }, at_ ? dayOf(at_, zone()) : "", told);
  const hour = moment("time", element, { naming: { "aria-label": `${label} time`.trim() } },
    at_ ? hourOf(at_, zone()) : "", told);
  const node = h("span", { class: "together", role: "group", ...at.naming }, day, hour);
  register(context, at, () => day.value && hour.value, () => day.focus());
  return node;
}
