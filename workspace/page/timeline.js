// A list of messages: grouped by person and day, kept at its end while one reads there, walked with the arrow keys.
import { dayLine, dayOf, msOf } from "./dates.js";
import { h, reconcile } from "./dom.js";
import { drawMessage } from "./message.js";
import { now, store, zone } from "./store.js";

const TOGETHER = 5 * 60_000;
const NEAR = 60;

const joins = (message, before) => before && !message.subtype && !before.subtype && message.user === before.user
  && message.bot_id === before.bot_id && message.username === before.username
  && Boolean(message.ephemeral) === Boolean(before.ephemeral) && msOf(message.ts) - msOf(before.ts) < TOGETHER
    && dayOf(msOf(message.ts), zone()) === dayOf(msOf(before.ts), zone());

/** A message list: update(place, messages, {intro, after, since}) draws it, seen() hears that its end is in view. */
export function messageList({ label, inThread = false, seen = () => {} }) {
  const rows = h("div", { class: "rows" });
  const node = h("div", { class: "timeline", role: "log", "aria-label": label, tabindex: "0" }, rows);
  const jump = h("button", { type: "button", class: "jump", hidden: true, onclick: () => toEnd() }, "New messages ↓");
  const frame = h("div", { class: "timeline-frame" }, node, jump);
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

  function update(channelId, messages, { intro, after, since } = {}) {
    const fresh = shown !== channelId;
    if (fresh) drawn = new Map();
    shown = channelId;
    const stay = fresh || pinned;
    const nodes = intro ? [intro] : [];
    const next = new Map();
    let before = null;
    let marked = !since;
    for (const [index, message] of messages.entries()) {
      const day = dayLine(msOf(message.ts), now(), zone());
      const newDay = !before || dayOf(msOf(before.ts), zone()) !== dayOf(msOf(message.ts), zone());
      if (newDay && !inThread) nodes.push(h("div", { class: "day", role: "separator", "aria-label": day },
        h("span", {}, day)));
      const isNew = !marked && Number(message.ts) > Number(since) && message.user !== store.me.id && !message.ephemeral;
      if (isNew) nodes.push(h("div", { class: "new-line", role: "separator", "aria-label": "New messages" },
        h("span", {}, "New")));
      marked ||= isNew;
      const [key, one] = drawnOnce(channelId, message,
        Boolean(!newDay && !isNew && joins(message, before) && !(inThread && index < 2)));
      next.set(key, one);
      nodes.push(one.node);
      if (inThread && index === 0 && after) nodes.push(after);
      before = message;
    }
    const more = [...next.keys()].some((key) => !drawn.has(key));
    const older = drawn.size && next.keys().next().value !== drawn.keys().next().value;
    const fromEnd = node.scrollHeight - node.scrollTop;
    drawn = next;
    reconcile(rows, nodes);
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

  return { node: frame, update, reveal, forget: () => { shown = null; } };
}
