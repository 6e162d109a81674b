// Draws the standard Markdown of Slack's markdown block: headings, lists, quotes, fences, tables and inline styles.
import { h } from "./dom.js";
import { emojiMark, link } from "./text.js";

const INLINE = new RegExp([
  /(`+)(.+?)\1/,                              // code
  /!?\[([^\]]*)\]\(([^)\s]+)[^)]*\)/,         // [label](address)
  /\*\*(.+?)\*\*|__(.+?)__/,                  // bold
  /\*(?!\s)(.+?)\*|\b_(?!\s)(.+?)_\b/,        // italic
  /~~(.+?)~~/,                                // struck
  /(https?:\/\/[^\s<>)]+)/,                   // a bare address
  /:([a-z0-9_+-]+):/,                         // emoji
  /\\([\\`*_{}[\]()#+.!-])/,                  // escaped
].map((part) => part.source).join("|"), "i");

function inline(text) {
  const match = INLINE.exec(text);
  if (!match) return [text];
  const [all, , code, label, url, bold, strong, italic, slant, strike, bare, name, escaped] = match;
  const node = code !== undefined ? h("code", {}, code)
    : url ? link(url, inline(label || url))
      : bold ?? strong ? h("b", {}, inline(bold ?? strong))
        : italic ?? slant ? h("i", {}, inline(italic ?? slant))
          : strike ? h("s", {}, inline(strike))
            : bare ? link(bare, bare) : name ? emojiMark(name) : escaped;
  return [text.slice(0, match.index), node, ...inline(text.slice(match.index + all.length))];
}

const ITEM = /^(\s*)([-*+]|\d+[.)])\s+(.*)$/;
const STARTS = /^(#{1,6}\s|```|>|\s*([-*+]|\d+[.)])\s|([-*_]\s*){3,}$|\|)/;
const cells = (row) => row.trim().replace(/^\||\|$/g, "").split("|").map((cell) => cell.trim());

function list(items) {
  const root = h(/\d/.test(items[0].mark) ? "ol" : "ul", { class: "rich-list" });
  let last = null;
  for (let at = 0; at < items.length; at++) {
    const deeper = items.slice(at).findIndex((item) => item.depth <= items[0].depth);
    if (items[at].depth > items[0].depth) {
      const group = items.slice(at, deeper < 0 ? undefined : at + deeper);
      (last ?? root).append(list(group));
      at += group.length - 1;
      continue;
    }
    const box = /^\[([ xX])\]\s+(.*)$/.exec(items[at].text);
    last = h("li", {}, box ? [box[1] === " " ? "☐ " : "☑ ", ...inline(box[2])] : inline(items[at].text));
    root.append(last);
  }
  return root;
}

function table(head, body) {
  const row = (line, tag) => h("tr", {}, cells(line).map((cell) => h(tag, {}, inline(cell))));
  const rows = [h("thead", {}, row(head, "th")), h("tbody", {}, body.map((line) => row(line, "td")))];
  return h("div", { class: "table-wrap", tabindex: "0", role: "group", "aria-label": "Table" }, h("table", {}, rows));
}

function headingOf([, marks, words]) {
  const level = { role: "heading", "aria-level": String(marks.length + 2) };
  return h("div", { class: `md-heading md-${marks.length}`, ...level }, inline(words));
}

/** The nodes of a Markdown text. */
export function markdown(text) {
  const rows = text.split("\n");
  const nodes = [];
  let at = 0;
  const take = (fits) => {
    const from = at;
    while (at < rows.length && fits(rows[at])) at++;
    return rows.slice(from, at);
  };
  while (at < rows.length) {
    const row = rows[at];
    const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(row);
    if (!row.trim()) at++;
    else if (heading) {
      nodes.push(headingOf(heading));
      at++;
    } else if (row.startsWith("```")) {
      at++;
      nodes.push(h("pre", {}, take((line) => !line.startsWith("```")).join("\n")));
      at++;
    } else if (/^([-*_]\s*){3,}$/.test(row)) {
      nodes.push(h("hr"));
      at++;
    } else if (row.startsWith(">")) {
      const quoted = take((line) => line.startsWith(">")).map((line) => line.replace(/^> ?/, ""));
      nodes.push(h("blockquote", {}, markdown(quoted.join("\n"))));
    } else if (row.startsWith("|") && /^\s*\|?[\s:|-]+\|?\s*$/.test(rows[at + 1] ?? "")) {
      const [head, , ...body] = take((line) => line.startsWith("|"));
      nodes.push(table(head, body));
    } else if (ITEM.test(row)) {
      const items = take((line) => ITEM.test(line)).map((line) => ITEM.exec(line));
      nodes.push(list(items.map(([, indent, mark, body]) => ({ depth: indent.length, mark, text: body }))));
    } else {
      const first = rows[at++];
      const lines = [first, ...take((line) => line.trim() && !STARTS.test(line))];
      nodes.push(h("p", {}, lines.flatMap((line, index) => (index ? [h("br"), ...inline(line)] : inline(line)))));
    }
  }
  return nodes;
}
