// Draws rich_text blocks, and turns what was typed into one.
import { h } from "./dom.js";
import { broadcast, channelMention, dateMark, emojiMark, link, userMention } from "./text.js";

function styled(node, style = {}) {
  const tags = [["code", "code"], ["strike", "s"], ["italic", "i"], ["bold", "b"], ["underline", "u"],
    ["highlight", "mark"]];
  return tags.reduce((inner, [name, tag]) => (style[name] ? h(tag, {}, inner) : inner), node);
}

function part(element) {
  switch (element.type) {
    case "text": return styled(element.text, element.style);
    case "link": return styled(link(element.url, element.text || element.url), element.style);
    case "user": return styled(userMention(element.user_id), element.style);
    case "usergroup": return broadcast("@group");
    case "team": return broadcast("@team");
    case "channel": return styled(channelMention(element.channel_id), element.style);
    case "broadcast": return broadcast(`@${element.range}`);
    case "emoji": return emojiMark(element.skin_tone ? `${element.name}::skin-tone-${element.skin_tone}`
      : element.name);
    case "color": return h("span", { class: "swatch" },
      h("i", { css: { background: /^#[0-9a-f]{3,8}$/i.test(element.value) ? element.value : "none" } }), element.value);
    case "date": return styled(dateMark({ seconds: element.timestamp, format: element.format, url: element.url,
      label: element.fallback }), element.style);
    default: return element.text ?? element.fallback ?? "";
  }
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
    return h("div", { class: "rich-line" }, parts(element));
  });
}

/** What a textarea holds, as the rich_text block that Slack would send. */
export const asRichText = (text) => ({ type: "rich_text",
  elements: [{ type: "rich_text_section", elements: [{ type: "text", text }] }] });

/** The words of a rich_text block: what a textarea starts with. */
export function richWords(block) {
  const words = (element) => element.text ?? element.url ?? (element.name ? `:${element.name}:`
    : (element.elements ?? []).map(words).join(""));
  return (block?.elements ?? []).map((element) => (element.type === "rich_text_list"
    ? element.elements.map((item) => `• ${words(item)}`).join("\n") : words(element))).join("\n");
}
