// Slack's mrkdwn, read into a small tree: [{type, text | kids | …}]. Pure; drawing is text.js' work.
import { emoji } from "./emoji.js";

const FENCE = /```\n?([\s\S]+?)\n?```/g;
const QUOTED = /^(?:&gt;|>) ?/;
const WORD = /[\p{L}\p{N}]/u;
const MARKS = { "*": "bold", "_": "italic", "~": "strike" };
const SAFE = /^(https?:|mailto:|tel:)/i;
const BARE_URL = /^https?:\/\/[^\s<>|]+/i;
const EMOJI_NAME = /^:([a-z0-9_+'-]+(?:::skin-tone-[2-6])?):/i;

/** The three escapes Slack knows, undone. */
export const unescape = (text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** Text as typed, made safe for mrkdwn. */
export const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Whether a link may be followed: nothing that runs code. */
export const safeUrl = (url) => SAFE.test(url);

/** The tree of a mrkdwn text. */
export function parse(text) {
  const tree = [];
  let at = 0;
  for (const fence of text.matchAll(FENCE)) {
    tree.push(...lines(trimEnd(text.slice(at, fence.index))));
    tree.push({ type: "pre", kids: inline(fence[1], true) });
    at = fence.index + fence[0].length;
    if (text[at] === "\n") at += 1;
  }
  tree.push(...lines(text.slice(at)));
  return tree;
}

const trimEnd = (text) => (text.endsWith("\n") ? text.slice(0, -1) : text);

function lines(text) {
  if (!text) return [];
  const tree = [];
  let kind = null;
  let held = [];
  const flush = () => {
    if (!held.length) return;
    const kids = inline(held.join("\n"));
    if (kind === "quote") tree.push({ type: "quote", kids });
    else tree.push(...(tree.at(-1)?.type === "quote" || !tree.length ? [] : [{ type: "br" }]), ...kids);
    held = [];
  };
  const all = text.split("\n");
  for (const [index, line] of all.entries()) {
    const rest = /^(?:&gt;){3} ?|^>>> ?/.exec(line);
    const next = rest || QUOTED.test(line) ? "quote" : "plain";
    if (next !== kind) flush();
    kind = next;
    if (rest) {
      held.push(line.slice(rest[0].length), ...all.slice(index + 1));
      break;
    }
    held.push(next === "quote" ? line.replace(QUOTED, "") : line);
  }
  flush();
  return tree;
}

function inline(text, verbatim = false) {
  const nodes = [];
  let plain = "";
  const put = (node) => {
    if (plain) nodes.push({ type: "text", text: plain });
    plain = "";
    if (node) nodes.push(node);
  };
  let at = 0;
  while (at < text.length) {
    const found = piece(text, at, verbatim);
    if (!found) plain += text[at++];
    else if (typeof found.node === "string") [plain, at] = [plain + found.node, found.end];
    else {
      put(found.node);
      at = found.end;
    }
  }
  put(null);
  return nodes;
}

/** What starts at a position: {node: a tree node, or a string to add as text; end}. Null where plain text goes on. */
function piece(text, at, verbatim) {
  const char = text[at];
  if (char === "<") return angle(text, at);
  if (char === "&") return entity(text, at);
  if (char === "\n") return { node: verbatim ? "\n" : { type: "br" }, end: at + 1 };
  if (verbatim) return null;
  if (char === "`") return code(text, at);
  if (MARKS[char]) return styled(text, at, char);
  if (char === ":") return named(text, at);
  if ((char === "h" || char === "H") && !WORD.test(text[at - 1] ?? "")) return bare(text, at);
  return null;
}

function entity(text, at) {
  const match = /^&(amp|lt|gt);/.exec(text.slice(at, at + 5));
  return match && { node: { amp: "&", lt: "<", gt: ">" }[match[1]], end: at + match[0].length };
}

function code(text, at) {
  const end = text.indexOf("`", at + 1);
  const inner = text.slice(at + 1, end);
  if (end < 0 || !inner.trim() || inner.includes("\n")) return null;
  return { node: { type: "code", kids: inline(inner, true) }, end: end + 1 };
}

function named(text, at) {
  const match = EMOJI_NAME.exec(text.slice(at, at + 60));
  return match && emoji(match[1]) ? { node: { type: "emoji", name: match[1] }, end: at + match[0].length } : null;
}

function bare(text, at) {
  const match = BARE_URL.exec(text.slice(at));
  if (!match) return null;
  const shown = match[0].replace(/[.,;:!?'")*_~\]]+$/, "");
  return { node: { type: "link", url: unescape(shown), kids: [{ type: "text", text: unescape(shown) }] },
    end: at + shown.length };
}

function styled(text, at, mark) {
  if (WORD.test(text[at - 1] ?? "") || /\s/.test(text[at + 1] ?? " ") || text[at + 1] === mark) return null;
  for (let end = at + 1; end < text.length && text[end] !== "\n"; end++) {
    if (text[end] === "<") end = skip(text, end, ">");
    else if (text[end] === "`") end = skip(text, end, "`");
    else if (text[end] === mark && !/\s/.test(text[end - 1]) && !WORD.test(text[end + 1] ?? ""))
      return { node: { type: MARKS[mark], kids: inline(text.slice(at + 1, end)) }, end: end + 1 };
  }
  return null;
}

function skip(text, from, closing) {
  const end = text.indexOf(closing, from + 1);
  return end < 0 || text.slice(from, end).includes("\n") ? from : end;
}

function angle(text, at) {
  const end = text.indexOf(">", at + 1);
  const inner = end < 0 ? "" : text.slice(at + 1, end);
  if (!inner || inner.includes("<") || inner.includes("\n")) return null;
  const cut = inner.indexOf("|");
  const target = cut < 0 ? inner : inner.slice(0, cut);
  const label = cut < 0 ? "" : inner.slice(cut + 1);
  const node = reference(target, label);
  return node && { node, end: end + 1 };
}

function reference(target, label) {
  if (/^@[UW][A-Z0-9]+$/.test(target)) return { type: "user", id: target.slice(1), label: unescape(label) };
  if (/^#[CDG][A-Z0-9]+$/.test(target)) return { type: "channel", id: target.slice(1), label: unescape(label) };
  const date = /^!date\^(-?\d+)\^([^^]+)(?:\^(.+))?$/.exec(target);
  if (date) return { type: "date", seconds: Number(date[1]), format: unescape(date[2]), url: unescape(date[3] ?? ""),
    label: unescape(label) };
  if (/^!(here|channel|everyone)$/.test(target)) return { type: "broadcast", text: `@${target.slice(1)}` };
  if (target.startsWith("!subteam^")) return { type: "broadcast", text: unescape(label) || "@group" };
  if (!safeUrl(target)) return null;
  const shown = label || target.replace(/^mailto:/, "");
  return { type: "link", url: unescape(target),
    kids: label ? inline(label) : [{ type: "text", text: unescape(shown) }] };
}
