// What the page knows: the picture the server gave, kept true by the stream. Parts of the page listen by topic.
import { escape } from "./mrkdwn.js";

export const store = {
  team: {}, me: null, people: [], apps: [], channels: [], commands: [], shortcuts: [], views: [], homes: {},
  clock: { now: new Date(0).toISOString(), controls: [] },
  skew: 0,                // the workspace's clock minus this browser's, in milliseconds
  place: { channel: null, tab: "messages", thread: null, focus: null },
  messages: new Map(),    // channel -> its timeline, ascending
  threads: new Map(),     // "channel:thread_ts" -> parent and replies, ascending
  more: new Map(),        // channel -> whether older messages exist
};
const listeners = new Map();

/** Calls `run` whenever `topic` changes. */
export function on(topic, run) {
  listeners.set(topic, [...(listeners.get(topic) ?? []), run]);
}

/** Tells everyone who listens to these topics. */
export function changed(...topics) {
  for (const topic of topics) for (const run of listeners.get(topic) ?? []) run();
}

/** Asks whoever listens to lead somewhere: open-message, open-dm, open-tab, open-thread, show-person. */
export const go = (name, detail) => document.dispatchEvent(new CustomEvent(name, { detail }));

/** The workspace's time, in milliseconds. */
export const now = () => Date.now() + store.skew;
export const zone = () => store.me?.tz || "UTC";
export const person = (id) => store.people.find((one) => one.id === id) ?? bot(id);
export const channel = (id) => store.channels.find((one) => one.id === id);
export const app = (id) => store.apps.find((one) => one.id === id);
export const appOfBot = (userId) => store.apps.find((one) => one.bot_user_id === userId);
export const here = () => channel(store.place.channel);

function bot(id) {
  const found = appOfBot(id);
  return found && { id, name: found.name, real_name: found.name, display_name: found.name, is_bot: true };
}

/** The name a person goes by. */
export const nameOf = (user) => user?.display_name || user?.real_name || user?.name || "Someone";

export const isDirect = (one) => Boolean(one?.is_im || one?.is_mpim);

/** A channel's name for the person looking: "general", or whoever else is in a direct message. */
export function titleOf(one) {
  if (one?.is_mpim) return one.members.filter((id) => id !== store.me.id).map((id) => nameOf(person(id))).join(", ");
  if (!one?.is_im) return one?.name ?? "";
  return one.user === store.me.id ? `${nameOf(store.me)} (you)` : nameOf(person(one.user));
}

/** A channel's name with its #, or a direct message's as it is. */
export const handleOf = (one) => `${isDirect(one) ? "" : "#"}${titleOf(one)}`;

/** The DM with a user, where one is open. */
export const dmWith = (userId) => store.channels.find((one) => one.is_im && one.user === userId);

export function takeClock(clock) {
  store.clock = { ...store.clock, ...clock };
  store.skew = Date.parse(clock.now) - Date.now();
  changed("clock");
}

/** The whole picture, as /page/state gives it. */
export function takeState(state) {
  const { home, clock, ...rest } = state;
  Object.assign(store, rest, { homes: home ?? {} });
  takeClock(clock);
  changed("me", "channels", "apps", "views", "home", "place");
}

export function takeChannel(one) {
  const at = store.channels.findIndex((known) => known.id === one.id);
  if (at < 0) store.channels.push(one);
  else store.channels[at] = { ...store.channels[at], ...one };
  changed("channels");
}

export const threadKey = (channelId, ts) => `${channelId}:${ts}`;
const isReply = (message) => message.thread_ts && message.thread_ts !== message.ts;
const inTimeline = (message) => !isReply(message) || message.subtype === "thread_broadcast"
  || message.reply_broadcast;

function put(list, message) {
  const at = list.findIndex((known) => known.ts === message.ts
    && Boolean(known.ephemeral) === Boolean(message.ephemeral));
  if (at >= 0) list[at] = message;
  else list.splice(list.findLastIndex((known) => Number(known.ts) <= Number(message.ts)) + 1, 0, message);
}

/**
 * Messages fetched anew, with those that came meanwhile (they are not in `before`) and what only this page says.
 * Those that are as they were stay the same objects, so that nothing in use is drawn again.
 */
export function merged(known, before, fetched) {
  const same = new Map(known.map((message) => [JSON.stringify(message), message]));
  const late = known.filter((message) => message.user === "USLACKBOT" || !before.has(message));
  const times = new Set(late.map((message) => message.ts));
  const kept = fetched.filter(({ ts }) => !times.has(ts));
  return [...kept.map((message) => same.get(JSON.stringify(message)) ?? message), ...late]
    .sort((one, other) => Number(one.ts) - Number(other.ts));
}

/** A message that came or changed: into the timeline, its thread, or both. */
export function takeMessage(channelId, message) {
  if (!store.messages.has(channelId)) store.messages.set(channelId, []);
  if (inTimeline(message)) put(store.messages.get(channelId), message);
  const thread = store.threads.get(threadKey(channelId, message.thread_ts ?? message.ts));
  if (thread) put(thread, message);
  changed("messages");
}

/** A line that only this page shows, as Slackbot's would; the same again at once is said once. */
export function tell(channelId, text, thread = undefined) {
  const list = store.threads.get(threadKey(channelId, thread)) ?? store.messages.get(channelId) ?? [];
  const last = list.findLast((message) => message.user === "USLACKBOT");
  const ts = (now() / 1000).toFixed(6);
  if (last && last.text === escape(text) && Number(ts) - Number(last.ts) < 3) return;
  takeMessage(channelId, { type: "message", user: "USLACKBOT", text: escape(text), ts, thread_ts: thread,
    ephemeral: true });
}

export function dropMessage(channelId, ts) {
  const without = (list) => list.filter((message) => message.ts !== ts);
  for (const [id, list] of store.messages) if (id === channelId) store.messages.set(id, without(list));
  for (const [key, list] of store.threads) if (key.startsWith(`${channelId}:`)) store.threads.set(key, without(list));
  changed("messages");
}

/** Every copy of a message that the page holds. */
function findMessage(channelId, ts) {
  const lists = [store.messages.get(channelId) ?? []];
  for (const [key, list] of store.threads) if (key.startsWith(`${channelId}:`)) lists.push(list);
  return lists.flat().find((message) => message.ts === ts);
}

export function takeReactions(channelId, ts, reactions) {
  const message = findMessage(channelId, ts);
  if (message) takeMessage(channelId, { ...message, reactions });
}
