// One message: who, when, what it says, and what one can do with it.
import { post } from "./api.js";
import { drawAttachments, drawBlocks } from "./blocks.js";
import { clockTime, dayLine, msOf, whole } from "./dates.js";
import { button, div, h, icon, iconButton, span, toast } from "./dom.js";
import { EVERYDAY, emoji } from "./emoji.js";
import { edit, remove } from "./editing.js";
import { fileCard } from "./files.js";
import { Form } from "./form.js";
import { menu, pickEmoji } from "./menus.js";
import { avatar } from "./people.js";
import { app, dropMessage, go, nameOf, now, person, store, zone } from "./store.js";
import { emojiMark, mrkdwn, plain } from "./text.js";

const SLACKBOT = { id: "USLACKBOT", name: "slackbot", real_name: "Slackbot", display_name: "Slackbot", is_bot: true };
const QUIET = /^(channel|group)_(join|leave|topic|purpose|name|archive|unarchive)$/;
const JUST_EMOJI = /^\s*(?:(?::[\w+-]+:|\p{Extended_Pictographic}\uFE0F?)\s*){1,6}$/u;
const forms = new Map();

/** Who a message is from, as it shows: an app may go by another name for one message. */
function author(message) {
  if (message.user === SLACKBOT.id) return SLACKBOT;
  const user = person(message.user);
  const nobody = message.bot_profile?.name ?? (message.bot_id ? "App" : "Someone");
  const name = message.username || (user ? nameOf(user) : nobody);
  const isBot = Boolean(message.bot_id || user?.is_bot);
  return { ...user, id: user?.id ?? message.bot_id ?? name, display_name: name, is_bot: isBot };
}

const refused = (reply) => reply.ok === false && toast(reply.text ?? `Slack refused: ${reply.error}`, "bad");
const openThread = (channel, message) => go("open-thread", { channel, ts: message.thread_ts ?? message.ts });

async function react(channel, message, name) {
  const remove = message.reactions?.some((one) => one.name === name && one.users?.includes(store.me.id));
  refused(await post("react", { channel, ts: message.ts, name, remove: Boolean(remove) }));
}

const reactButton = (channel, message, more) => iconButton("smile", "Add reaction",
  (event) => pickEmoji(event.currentTarget, (name) => react(channel, message, name)), more);

function reactions(channel, message) {
  if (!message.reactions?.length) return null;
  const chip = ({ name, users = [], count }) => {
    const mine = users.includes(store.me.id);
    const who = users.map((id) => (id === store.me.id ? "You" : nameOf(person(id)))).join(", ");
    const label = `${name}, ${count} ${count === 1 ? "reaction" : "reactions"}`;
    return button([emojiMark(name), span("", String(count))], () => react(channel, message, name), {
      class: `reaction${mine ? " mine" : ""}`, "aria-pressed": String(mine), "aria-label": label,
      title: `${who} reacted with :${name}:` });
  };
  return div("reactions", message.reactions.map(chip), reactButton(channel, message, { class: "reaction add" }));
}

function threadBar(channel, message) {
  if (!message.reply_count) return null;
  const last = message.latest_reply && msOf(message.latest_reply);
  const day = last && dayLine(last, now(), zone()).replace(/^(Today|Yesterday)$/, (word) => word.toLowerCase());
  const faces = (message.reply_users ?? []).slice(0, 4).map((id) => avatar(author({ user: id }), "tiny"));
  const count = h("b", {}, `${message.reply_count} ${message.reply_count === 1 ? "reply" : "replies"}`);
  return button([span("faces", faces), count,
    last ? h("small", {}, `Last reply ${day} at ${clockTime(last, zone())}`) : null, icon("right")],
  () => openThread(channel, message), { class: "thread-bar" });
}

const linkTo = (channel, ts) => `${location.origin}/#/archives/${channel}/p${ts.replace(".", "")}`;

async function copy(text, said) {
  try {
    await navigator.clipboard.writeText(text);
    toast(said);
  } catch {
    toast(text);
  }
}

async function shortcut(channel, message, one) {
  refused(await post("shortcut", { callback_id: one.callback_id, type: "message", channel, ts: message.ts }));
}

function moreMenu(channel, message, anchor) {
  const copyText = { label: "Copy text", icon: "copy", run: () => copy(message.text ?? "", "Text copied") };
  const dismiss = { label: "Dismiss message", icon: "close", run: () => dropMessage(channel, message.ts) };
  const copyLink = { label: "Copy link", icon: "link", run: () => copy(linkTo(channel, message.ts), "Link copied") };
  const mine = message.user === store.me.id && !message.bot_id && !message.subtype;
  const own = [{ label: "Edit message", icon: "pencil", run: () => edit(channel, message) },
    { label: "Delete message", icon: "trash", run: () => remove(channel, message) }];
  const offered = store.shortcuts.filter((one) => one.type === "message").map((one) => ({ label: one.name,
    note: app(one.app_id)?.name ?? one.description, icon: "spark", run: () => shortcut(channel, message, one) }));
  const items = message.ephemeral ? [dismiss, copyText]
    : [copyLink, copyText, ...(mine ? own : []), offered.length ? { heading: "Message shortcuts" } : null, ...offered];
  menu(anchor, items, { label: "Message actions", align: "end" });
}

function toolbar(channel, message, inThread) {
  const more = iconButton("more", "More actions", () => moreMenu(channel, message, more), { "aria-haspopup": "menu" });
  const quick = EVERYDAY.slice(1, 3).map((name) => button(emoji(name), () => react(channel, message, name),
    { class: "icon-button", "aria-label": `React with ${name}`, title: `:${name}:` }));
  const reply = iconButton("reply", "Reply in thread", () => openThread(channel, message));
  const tools = [...quick, reactButton(channel, message, { "aria-haspopup": "dialog" }), inThread ? null : reply, more];
  return h("div", { class: "message-tools", role: "toolbar", "aria-label": "Message actions" },
    message.ephemeral ? more : tools);
}

function formOf(channel, message) {
  const key = `${channel}:${message.ts}`;
  if (!forms.has(key)) forms.set(key, new Form());
  const form = forms.get(key);
  form.redraw();
  return form;
}

function words(message, edited) {
  const look = `message-text${JUST_EMOJI.test(message.text) ? " large" : ""}`;
  return div(look, message.mrkdwn === false ? plain(message.text) : mrkdwn(message.text), edited);
}

function body(channel, message) {
  const { ts, thread_ts, ephemeral } = message;
  const container = { type: "message", channel, ts, thread_ts, ephemeral: Boolean(ephemeral) };
  const surface = { surface: "message", container, form: formOf(channel, message) };
  const when = message.edited && whole(msOf(message.edited.ts), zone());
  const edited = when && h("small", { class: "edited", title: when }, " (edited)");
  // What a person typed also comes as one rich_text block; unless there is a list in it, the text says it all.
  const listed = message.blocks?.some(({ elements }) => elements?.some((part) => part.type === "rich_text_list"));
  const typed = !message.bot_id && message.text && !listed && message.blocks?.every((one) => one.type === "rich_text");
  const said = message.blocks?.length && !typed ? [drawBlocks(message.blocks, surface), edited]
    : message.text ? words(message, edited) : null;
  return [said, drawAttachments(message.attachments, surface), (message.files ?? []).map(fileCard)];
}

/** Shows the tools of a message while it is pointed at or holds the focus, and takes away those of others. */
function armed(node, tools) {
  const own = () => node.querySelector(":scope > .message-tools");
  const inUse = (one) => one.contains(document.activeElement) || one.querySelector("[aria-expanded=true]");
  const arm = () => {
    if (own()) return;
    for (const other of document.querySelectorAll(".message > .message-tools")) if (!inUse(other)) other.remove();
    node.append(tools());
  };
  node.addEventListener("mouseenter", arm);
  node.addEventListener("focusin", arm);
  node.addEventListener("mouseleave", () => {
    if (own() && !node.contains(document.activeElement) && !inUse(own())) own().remove();
  });
  return node;
}

/** The article of a message. `compact` leaves out who it is from, since the one before says so. */
export function drawMessage(channel, message, { compact, inThread }) {
  const from = author(message);
  const ms = msOf(message.ts);
  const time = h("time", { datetime: new Date(ms).toISOString(), title: whole(ms, zone()) }, clockTime(ms, zone()));
  const card = (event) => go("show-person", { id: from.id, anchor: event.currentTarget });
  const name = button(nameOf(from), card, { class: "author", tabindex: "-1" });
  const top = div("message-top", name, from.is_bot ? span("badge", "APP") : null, time);
  const shared = message.subtype === "thread_broadcast" && !inThread
    && button("replied to a thread", () => openThread(channel, message), { class: "quiet-button" });
  const look = ["message", compact && "compact", message.ephemeral && "ephemeral",
    QUIET.test(message.subtype ?? "") && "system"].filter(Boolean).join(" ");
  const parts = [message.ephemeral ? div("only-you", icon("eye"), "Only visible to you") : null, compact ? null : top,
    shared, body(channel, message), reactions(channel, message), inThread ? null : threadBar(channel, message)];
  const label = `${nameOf(from)}, ${clockTime(ms, zone())}`;
  const node = h("article", { class: look, tabindex: "-1", data: { ts: message.ts }, "aria-label": label },
    div("gutter", compact ? time : avatar(from)), div("message-body", parts));
  return armed(node, () => toolbar(channel, message, inThread));
}
