// One message: who, when, what it says, and what one can do with it.
import { post } from "./api.js";
import { drawAttachments, drawBlocks } from "./blocks.js";
import { clockTime, dayLine, msOf, whole } from "./dates.js";
import { h, icon, iconButton, toast } from "./dom.js";
import { EVERYDAY, emoji } from "./emoji.js";
import { edit, remove } from "./editing.js";
import { fileCard } from "./files.js";
import { Form } from "./form.js";
import { menu, pickEmoji } from "./menus.js";
import { avatar } from "./people.js";
import { app, appOfBot, dropMessage, nameOf, now, person, store, zone } from "./store.js";
import { emojiMark, mrkdwn, plain } from "./text.js";

const SLACKBOT = { id: "USLACKBOT", name: "slackbot", real_name: "Slackbot", display_name: "Slackbot", is_bot: true };
const QUIET = /^(channel|group)_(join|leave|topic|purpose|name|archive|unarchive)$/;
const JUST_EMOJI = /^\s*(?:(?::[\w+-]+:|\p{Extended_Pictographic}\uFE0F?)\s*){1,6}$/u;
const forms = new Map();

/** Who a message is from, as it shows: an app may go by another name for one message. */
export function author(message) {
  if (message.user === SLACKBOT.id) return SLACKBOT;
  const user = person(message.user) ?? person(appOfBot(message.user)?.bot_user_id) ?? store.people.find((one) =>
    one.bot_id && one.bot_id === message.bot_id);
  const name = message.username || (user ? nameOf(user) : message.bot_profile?.name)
    || (message.bot_id ? "App" : "Someone");
  return { ...user, id: user?.id ?? message.bot_id ?? name, display_name: name,
    is_bot: Boolean(message.bot_id || user?.is_bot) };
}

const refused = (reply) => reply.ok === false && toast(reply.text ?? `Slack refused: ${reply.error}`, "bad");
export const openThread = (channel, message) =>
  document.dispatchEvent(new CustomEvent("open-thread", { detail: { channel, ts: message.thread_ts ?? message.ts } }));

async function react(channel, message, name) {
  const remove = message.reactions?.some((one) => one.name === name && one.users?.includes(store.me.id));
  refused(await post("react", { channel, ts: message.ts, name, remove: Boolean(remove) }));
}

function reactions(channel, message) {
  if (!message.reactions?.length) return null;
  const chip = ({ name, users = [], count }) => {
    const mine = users.includes(store.me.id);
    const who = users.map((id) => (id === store.me.id ? "You" : nameOf(person(id)))).join(", ");
    return h("button", { type: "button", class: `reaction${mine ? " mine" : ""}`, "aria-pressed": String(mine),
      title: `${who} reacted with :${name}:`,
      "aria-label": `${name}, ${count} ${count === 1 ? "reaction" : "reactions"}`,
        onclick: () => react(channel, message, name) }, emoji(name) ? emojiMark(name) : `:${name}:`,
        h("span", {}, String(count)));
  };
  return h("div", { class: "reactions" }, message.reactions.map(chip),
    iconButton("smile", "Add reaction", (event) => pickEmoji(event.currentTarget,
      (name) => react(channel, message, name)), { class: "reaction add" }));
}

function threadBar(channel, message) {
  if (!message.reply_count) return null;
  const last = message.latest_reply && msOf(message.latest_reply);
  const day = last && dayLine(last, now(), zone()).replace(/^(Today|Yesterday)$/, (word) => word.toLowerCase());
  return h("button", { type: "button", class: "thread-bar", onclick: () => openThread(channel, message) },
    h("span", { class: "faces" }, (message.reply_users ?? []).slice(0, 4)
      .map((id) => avatar(author({ user: id }), "tiny"))),
    h("b", {}, `${message.reply_count} ${message.reply_count === 1 ? "reply" : "replies"}`),
      last ? h("small", {}, `Last reply ${day} at ${clockTime(last, zone())}`) : null, icon("right"));
}

export const linkTo = (channel, ts) => `${location.origin}/#/archives/${channel}/p${ts.replace(".", "")}`;

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
  const own = store.shortcuts.filter((one) => one.type === "message")
    .map((one) => ({ label: one.name, note: app(one.app_id)?.name ?? one.description, icon: "spark",
    run: () => shortcut(channel, message, one) }));
  const mine = message.user === store.me.id && !message.bot_id && !message.subtype && !message.ephemeral;
  const first = message.ephemeral ? [{ label: "Dismiss message", icon: "close",
    run: () => dropMessage(channel, message.ts) }]
    : [{ label: "Copy link", icon: "link", run: () => copy(linkTo(channel, message.ts), "Link copied") }];
  menu(anchor, [...first, { label: "Copy text", icon: "copy", run: () => copy(message.text ?? "", "Text copied") },
    ...(mine ? [{ label: "Edit message", icon: "pencil", run: () => edit(channel, message) },
      { label: "Delete message", icon: "trash", run: () => remove(channel, message) }] : []),
    own.length && !message.ephemeral ? { heading: "Message shortcuts" } : null, ...(message.ephemeral ? [] : own)],
      { label: "Message actions", align: "end" });
}

function toolbar(channel, message, inThread) {
  const more = iconButton("more", "More actions", () => moreMenu(channel, message, more), { "aria-haspopup": "menu" });
  const quick = EVERYDAY.slice(1, 3).map((name) =>
    h("button", { type: "button", class: "icon-button", "aria-label": `React with ${name}`, title: `:${name}:`,
    onclick: () => react(channel, message, name) }, emoji(name)));
  const kit = message.ephemeral ? [more] : [...quick,
    iconButton("smile", "Add reaction", (event) => pickEmoji(event.currentTarget,
    (name) => react(channel, message, name)), { "aria-haspopup": "dialog" }),
    inThread ? null : iconButton("reply", "Reply in thread", () => openThread(channel, message)), more];
  return h("div", { class: "message-tools", role: "toolbar", "aria-label": "Message actions" }, kit);
}

function body(channel, message) {
  const key = `${channel}:${message.ts}`;
  if (!forms.has(key)) forms.set(key, new Form());
  const form = forms.get(key);
  form.redraw();
  const container = { type: "message", channel, ts: message.ts, thread_ts: message.thread_ts,
    ephemeral: Boolean(message.ephemeral) };
  const surface = { surface: "message", container, form };
  const edited = message.edited ? h("small", { class: "edited", title: whole(msOf(message.edited.ts), zone()) },
    " (edited)") : null;
  // What a person typed also comes as one rich_text block; the text says the same and keeps its marks.
  const typed = !message.bot_id && message.text && message.blocks?.every((block) => block.type === "rich_text");
  const blocks = typed ? [] : message.blocks ?? [];
  const look = `message-text${JUST_EMOJI.test(message.text ?? "") ? " large" : ""}`;
  const words = message.mrkdwn === false ? plain(message.text) : mrkdwn(message.text);
  const drawn = blocks.length ? drawBlocks(blocks, surface) : message.text ? h("div", { class: look }, words, edited)
    : null;
  return [drawn, blocks.length ? edited : null, drawAttachments(message.attachments, surface),
    (message.files ?? []).map(fileCard)];
}

/** The article of a message. `compact` leaves out who it is from, since the one before says so. */
export function drawMessage(channel, message, { compact, inThread }) {
  const from = author(message);
  const ms = msOf(message.ts);
  const time = h("time", { datetime: new Date(ms).toISOString(), title: whole(ms, zone()) }, clockTime(ms, zone()));
  const name = h("button", { type: "button", class: "author", tabindex: "-1",
    onclick: (event) => document.dispatchEvent(new CustomEvent("show-person",
    { detail: { id: from.id, anchor: event.currentTarget } })) }, nameOf(from));
  const top = compact ? null : h("div", { class: "message-top" }, name,
    from.is_bot ? h("span", { class: "badge" }, "APP") : null, time);
  const reply = message.subtype === "thread_broadcast"
    && !inThread ? h("button", { type: "button", class: "quiet-button", onclick: () => openThread(channel, message) },
    "replied to a thread") : null;
  const kind = [compact ? "compact" : "", message.ephemeral ? "ephemeral" : "",
    QUIET.test(message.subtype ?? "") ? "system" : "", message.failed ? "refused" : ""].join(" ");
  const node = h("article", { class: `message ${kind}`, tabindex: "-1", data: { ts: message.ts },
    "aria-label": `${nameOf(from)}, ${clockTime(ms, zone())}` },
    h("div", { class: "gutter" }, compact ? time : avatar(from)),
    h("div", { class: "message-body" }, message.ephemeral ? h("div", { class: "only-you" }, icon("eye"),
      "Only visible to you") : null, top, reply, body(channel, message), reactions(channel, message),
      inThread ? null : threadBar(channel, message)));
  const arm = () => {
    if (node.querySelector(":scope > .message-tools")) return;
    document.querySelectorAll(".message > .message-tools").forEach((other) => !other.contains(document.activeElement)
      && !other.querySelector("[aria-expanded=true]") && other.remove());
    node.append(toolbar(channel, message, inThread));
  };
  node.addEventListener("mouseenter", arm);
  node.addEventListener("focusin", arm);
  node.addEventListener("mouseleave", () => {
    const tools = node.querySelector(":scope > .message-tools");
    if (tools && !node.contains(document.activeElement) && !tools.querySelector("[aria-expanded=true]")) tools.remove();
  });
  return node;
}
