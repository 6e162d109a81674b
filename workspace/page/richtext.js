// Draws rich_text blocks, and turns what was typed into one.
import { div, h, span } from "./dom.js";
import { emoji } from "./emoji.js";
import { broadcast, channelMention, dateMark, emojiMark, link, userMention } from "./text.js";

const STYLES = { code: "code", strike: "s", italic: "i", bold: "b", underline: "u", highlight: "mark" };

const styled = (node, style = {}) =>
  Object.entries(STYLES).reduce((inner, [name, tag]) => (style[name] ? h(tag, {}, inner) : inner), node);

function emojiOf({ name, skin_tone: tone, unicode }) {
  if (!emoji(name) && unicode) return String.fromCodePoint(...unicode.split("-").map((code) => parseInt(code, 16)));
  return emojiMark(tone ? `${name}::skin-tone-${tone}` : name);
}

function swatch({ value }) {
  const background = /^#[0-9a-f]{3,8}$/i.test(value) ? value : "none";
  return span("swatch", h("i", { css: { background } }), value);
}

const dateOf = ({ timestamp, format, url, fallback }) => dateMark({ seconds: timestamp, format, url, label: fallback });

const PARTS = {
  text: (element) => element.text,
  link: (element) => link(element.url, element.text || element.url),
  user: (element) => userMention(element.user_id),
  channel: (element) => channelMention(element.channel_id),
  broadcast: (element) => broadcast(`@${element.range}`),
  usergroup: () => broadcast("@group"),
  team: () => broadcast("@team"),
  emoji: emojiOf, color: swatch, date: dateOf,
};

function part(element) {
  const draw = PARTS[element.type];
  return draw ? styled(draw(element), element.style) : element.text ?? element.fallback ?? "";
}

const parts = (element) => (element.elements ?? []).map(part);

function list(element) {
  const ordered = element.style === "ordered";
  const attributes = { class: `rich-list depth-${Math.min(element.indent ?? 0, 6)}`,
    start: ordered && element.offset ? element.offset + 1 : null };
  return h(ordered ? "ol" : "ul", attributes, (element.elements ?? []).map((item) => h("li", {}, parts(item))));
}

/** The nodes of a rich_text block. */
export function richText(block) {
  return (block?.elements ?? []).map((element) => {
    if (element.type === "rich_text_list") return list(element);
    if (element.type === "rich_text_preformatted") return h("pre", {}, parts(element));
    if (element.type === "rich_text_quote") return h("blockquote", {}, parts(element));
    return div("rich-line", parts(element));
  });
}

/** What a textarea holds, as the rich_text block that Slack would send. */
export const asRichText = (text) => ({ type: "rich_text",
  elements: [{ type: "rich_text_section", elements: [{ type: "text", text }] }] });

/** The words of a rich_text block: what a textarea starts with. */
export function richWords(block) {
  const words = (element) => element.text ?? element.url
    ?? (element.name ? `:${element.name}:` : (element.elements ?? []).map(words).join(""));
  const lines = (element) => (element.type === "rich_text_list"
    ? element.elements.map((item) => `• ${words(item)}`) : [words(element)]);
  return (block?.elements ?? []).flatMap(lines).join("\n");
}
