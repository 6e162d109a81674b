// Draws text: mrkdwn trees, plain text with emoji, mentions, links and dates.
import { h } from "./dom.js";
import { fill, whole } from "./dates.js";
import { emoji } from "./emoji.js";
import { parse, safeUrl, unescape } from "./mrkdwn.js";
import { channel, go, handleOf, nameOf, now, person, store, titleOf, zone } from "./store.js";

/** A link that opens beside the page; an address into this workspace stays in the page. */
export function link(url, kids) {
  if (!safeUrl(url)) return h("span", {}, kids);
  const inside = /\/archives\/([CDG][A-Z0-9]+)(?:\/p(\d{10})(\d{6}))?/.exec(url);
  if (inside && channel(inside[1])) {
    const follow = (event) => {
      event.preventDefault();
      go("open-message", { channel: inside[1], ts: inside[2] && `${inside[2]}.${inside[3]}` });
    };
    return h("a", { href: url, class: "link", onclick: follow }, kids);
  }
  return h("a", { href: url, class: "link", target: "_blank", rel: "noopener noreferrer" }, kids);
}

export function userMention(id, label) {
  const user = person(id);
  const mine = id === store.me?.id;
  if (!user) return h("span", { class: "mention" }, `@${label || id}`);
  return h("button", { type: "button", class: `mention${mine ? " mine" : ""}`,
    onclick: (event) => go("show-person", { id, anchor: event.currentTarget }) }, `@${nameOf(user)}`);
}

export function channelMention(id, label) {
  const one = channel(id);
  if (!one) return h("span", { class: "mention" }, label ? `#${label}` : "#private-channel");
  return h("button", { type: "button", class: "mention", onclick: () => go("open-message", { channel: id }) },
    one.is_im ? `@${titleOf(one)}` : handleOf(one));
}

export const broadcast = (text) => h("span", { class: "mention mine" }, text);

export function emojiMark(name) {
  const character = emoji(name);
  return character ? h("span", { class: "emoji", role: "img", "aria-label": `${name} emoji`, title: `:${name}:` },
    character)
    : `:${name}:`;
}

export function dateMark({ seconds, format, url, label }) {
  const text = fill(format, seconds, now(), zone());
  if (text === null) return label || "";
  const time = h("time", { datetime: new Date(seconds * 1000).toISOString(), title: whole(seconds * 1000, zone()) },
    text);
  return url ? link(url, time) : time;
}

const TAGS = { bold: "b", italic: "i", strike: "s", code: "code", pre: "pre", quote: "blockquote" };

function draw(node) {
  if (node.type === "text") return node.text;
  if (node.type === "br") return h("br");
  if (TAGS[node.type]) return h(TAGS[node.type], {}, node.kids.map(draw));
  if (node.type === "link") return link(node.url, node.kids.map(draw));
  if (node.type === "user") return userMention(node.id, node.label);
  if (node.type === "channel") return channelMention(node.id, node.label);
  if (node.type === "broadcast") return broadcast(node.text);
  if (node.type === "emoji") return emojiMark(node.name);
  return dateMark(node);
}

/** The nodes of a mrkdwn text. */
export const mrkdwn = (text) => parse(text ?? "").map(draw);

/** The nodes of a plain text: its emoji drawn, its lines kept, nothing else read into it. */
export function plain(text, withEmoji = true) {
  const whole = unescape(text ?? "");
  if (!withEmoji) return [whole];
  return whole.split(/(:[a-z0-9_+'-]+(?:::skin-tone-[2-6])?:)/i)
    .map((part) => (/^:.+:$/.test(part) ? emojiMark(part.slice(1, -1)) : part));
}

/** The nodes of a text object, whichever kind it is. */
export function textOf(object) {
  if (!object) return [];
  if (typeof object === "string") return plain(object);
  return object.type === "mrkdwn" ? mrkdwn(object.text) : plain(object.text, object.emoji !== false);
}

/** A text object's words alone, for labels and filters. */
export function words(object) {
  const text = typeof object === "string" ? object : object?.text ?? "";
  return unescape(text).replace(/:([a-z0-9_+'-]+):/gi, (mark, name) => emoji(name) ?? mark);
}
