// A list of messages: grouped by person and day, kept at its end while one reads there, walked with the arrow keys.
import { dayLine, dayOf, msOf } from "./dates.js";
import { button, div, h, reconcile } from "./dom.js";
import { drawMessage } from "./message.js";
import { now, store, zone } from "./store.js";

const TOGETHER = 5 * 60_000;
const NEAR = 60;

const sameDay = (one, other) => dayOf(msOf(one.ts), zone()) === dayOf(msOf(other.ts), zone());
const sender = (message) => [message.user, message.bot_id, message.username, Boolean(message.ephemeral)].join();

/** Whether a message goes on where the one before stopped: same sender, same day, within minutes, nothing special. */
function joins(message, before) {
  if (!before || message.subtype || before.subtype || sender(message) !== sender(before)) return false;
  return sameDay(message, before) && msOf(message.ts) - msOf(before.ts) < TOGETHER;
}

/** A line across the list with words on it. */
export const separator = (look, words, label = words) =>
  h("div", { class: look, role: "separator", "aria-label": label }, h("span", {}, words));

/** A message list: update(place, messages, {intro, after, since}) draws it, seen() hears that its end is in view. */
export function messageList({ label, inThread = false, seen = () => {} }) {
  const rows = div("rows");
  const node = h("div", { class: "timeline", role: "log", "aria-label": label, tabindex: "0" }, rows);
  const jump = button("New messages ↓", () => toEnd(), { class: "jump", hidden: true });
  const frame = div("timeline-frame", node, jump);
  let drawn = new Map();
  let shown = null;
  let height = 0;
  let pinned = true;    // the reader is at the end, and stays there while things grow

  const atEnd = () => node.scrollHeight - node.scrollTop - node.clientHeight < NEAR;
  function toEnd() {
    pinned = true;
    node.scrollTop = node.scrollHeight;
    jump.hidden = true;
  }

  function drawnOnce(channelId, message, compact) {
    const key = `${message.ts}:${Boolean(message.ephemeral)}`;
    const known = drawn.get(key);
    if (known && known.message === message && known.compact === compact) return [key, known];
    return [key, { message, compact, node: drawMessage(channelId, message, { compact, inThread }) }];
  }

  /** The nodes of a list of messages with the lines between them; `next` collects what is drawn. */
  function lay(channelId, messages, { intro, after, since }, next) {
    const nodes = intro ? [intro] : [];
    let before = null;
    let marked = !since;
    for (const [index, message] of messages.entries()) {
      const newDay = !before || !sameDay(before, message);
      if (newDay && !inThread) nodes.push(separator("day", dayLine(msOf(message.ts), now(), zone())));
      const unread = Number(message.ts) > Number(since) && message.user !== store.me.id && !message.ephemeral;
      const isNew = !marked && unread;
      if (isNew) nodes.push(separator("new-line", "New", "New messages"));
      marked ||= isNew;
      const compact = !newDay && !isNew && joins(message, before) && !(inThread && index < 2);
      const [key, one] = drawnOnce(channelId, message, compact);
      next.set(key, one);
      nodes.push(one.node);
      if (inThread && index === 0 && after) nodes.push(after);
      before = message;
    }
    return nodes;
  }

  function update(channelId, messages, lines = {}) {
    const fresh = shown !== channelId;
    if (fresh) drawn = new Map();
    shown = channelId;
    const stay = fresh || pinned;
    const next = new Map();
    const nodes = lay(channelId, messages, lines, next);
    const more = [...next.keys()].some((key) => !drawn.has(key));
    const older = drawn.size && next.keys().next().value !== drawn.keys().next().value;
    const fromEnd = node.scrollHeight - node.scrollTop;
    drawn = next;
    reconcile(rows, nodes);
    // A message drawn anew under the pointer keeps its tools.
    rows.querySelector(".message:hover")?.dispatchEvent(new MouseEvent("mouseenter"));
    if (stay) toEnd();
    else if (older) node.scrollTop = node.scrollHeight - fromEnd;
    else if (more) jump.hidden = false;
    if (stay) seen();
  }

  node.addEventListener("scroll", () => {
    // Growth below is no reason to let go of the end; scrolling up is.
    pinned = atEnd() || (pinned && node.scrollTop >= height);
    height = node.scrollTop;
    if (!atEnd()) return;
    jump.hidden = true;
    seen();
  });
  const growth = new ResizeObserver(() => pinned && toEnd());
  growth.observe(rows);
  growth.observe(node);
  node.addEventListener("keydown", (event) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!step || !(event.target === node || event.target.matches(".message"))) return;
    const all = [...rows.querySelectorAll(".message")];
    const at = all.indexOf(event.target);
    (at < 0 ? all.at(-1) : all[at + step])?.focus();
    event.preventDefault();
  });

  /** Shows one message, lit up for a moment. */
  function reveal(ts) {
    const found = node.querySelector(`[data-ts="${CSS.escape(ts)}"]`);
    pinned = false;
    height = 0;
    found?.scrollIntoView({ block: "center" });
    found?.classList.add("lit");
    setTimeout(() => found?.classList.remove("lit"), 2500);
    return Boolean(found);
  }

  return { node: frame, update, reveal };
}
