// The developers' drawer: what Slack sent, what the app answered, how long it took, and why something was refused.
import { read } from "./api.js";
import { h, iconButton, reconcile } from "./dom.js";
import { clockTime } from "./dates.js";
import { zone } from "./store.js";

const KEPT = 500;
const KINDS = [["all", "All"], ["event", "Events"], ["command", "Commands"], ["interaction", "Interactions"],
  ["api", "API"], ["refused", "Refused"]];
const panel = document.getElementById("traffic");
const rows = h("ol", { class: "traffic-rows", tabindex: "0", "aria-label": "Entries, newest last" });
const total = h("span", { class: "quiet" });
let entries = [];
let drawn = new Map();
let kind = "all";
let query = "";

function fits(entry) {
  const { name, kind: own, error, ok, request, response } = entry;
  const ofKind = kind === "all" || own === kind || (kind === "refused" && !ok)
    || (kind === "interaction" && own === "options");
  return ofKind && (!query || JSON.stringify([name, own, error, request, response]).toLowerCase().includes(query));
}

/** A JSON value one can open and close; leaves keep their colours. */
function json(value, open = 2) {
  if (value === null || typeof value !== "object") return h("span",
    { class: `json-${value === null ? "null" : typeof value}` }, JSON.stringify(value) ?? "—");
  const list = Array.isArray(value);
  const pairs = Object.entries(value);
  if (!pairs.length) return h("span", {}, list ? "[ ]" : "{ }");
  const inner = h("div", { class: "json-kids" });
  const fill = () => inner.childElementCount || inner.append(...pairs.map(([key, kid]) =>
    h("div", {}, list ? null : h("span", { class: "json-key" }, `${key}: `), json(kid, open - 1))));
  if (open > 0) fill();
  return h("details", { class: "json", open: open > 0, ontoggle: fill },
    h("summary", {}, list ? `[ ${pairs.length} ]`
    : `{ ${pairs.slice(0, 4).map(([key]) => key).join(", ")}${pairs.length > 4 ? ", …" : ""} }`), inner);
}

function row(entry) {
  const toApp = entry.direction === "to_app";
  const time = entry.ms === null || entry.ms === undefined ? ""
    : `${entry.ms < 10 ? Number(entry.ms).toFixed(1) : Math.round(entry.ms)} ms`;
  const sides = toApp ? ["Slack sent", "The app answered"] : ["The app sent", "Slack answered"];
  const body = h("div", { class: "traffic-body" });
  const fill = () => body.childElementCount || body.append(...[[sides[0], entry.request], [sides[1], entry.response]]
    .map(([label, value]) => h("div", {}, h("h3", {}, label),
    value === null || value === undefined ? h("span", { class: "quiet" }, "Nothing but that it arrived")
    : json(value))));
  return h("li", {}, h("details", { class: entry.ok ? "" : "refusal", ontoggle: fill }, h("summary", {},
    h("span", { class: "t-time" }, clockTime(Date.parse(entry.at), zone())),
      h("span", { class: `t-way ${toApp ? "to" : "from"}`, title: toApp ? "Slack → app" : "app → Slack" },
      toApp ? "→ app" : "← app"),
    h("span", { class: `t-kind kind-${entry.kind}` }, entry.kind),
      h("span", { class: "t-name" }, entry.name, entry.attempt > 1 ? h("small", {}, ` attempt ${entry.attempt}`)
      : null),
    h("span", { class: "t-why" }, entry.ok ? "" : entry.error ?? "refused"),
      h("span", { class: `t-ms${entry.ms > 1000 ? " slow" : ""}` }, time)), body));
}

function draw() {
  const visible = entries.filter(fits);
  total.textContent = `${visible.length} of ${entries.length}`;
  if (panel.hidden) return;
  const follow = rows.scrollHeight - rows.scrollTop - rows.clientHeight < 40;
  const next = new Map(visible.map((entry) => [entry.n, drawn.get(entry.n)?.entry === entry ? drawn.get(entry.n)
    : { entry, node: row(entry) }]));
  drawn = next;
  reconcile(rows, next.size ? [...next.values()].map((one) => one.node)
    : [h("li", { class: "empty" }, entries.length ? "Nothing fits this filter."
    : "Nothing was sent yet. Say something to an app, or use a slash command.")]);
  if (follow) rows.scrollTop = rows.scrollHeight;
}

/** One more entry, or a known one whose answer came. */
export function takeEntry(entry) {
  const at = entries.findIndex((known) => known.n === entry.n);
  if (at >= 0) entries[at] = entry;
  else entries.push(entry);
  entries = entries.slice(-KEPT);
  draw();
}

export async function loadTraffic() {
  const reply = await read("traffic", { since: 0 });
  if (reply.entries) entries = reply.entries.slice(-KEPT);
  draw();
}

export function toggleTraffic() {
  panel.hidden = !panel.hidden;
  document.getElementById("traffic-button").setAttribute("aria-expanded", String(!panel.hidden));
  document.getElementById("app").classList.toggle("with-traffic", !panel.hidden);
  if (panel.hidden) return document.getElementById("traffic-button").focus();
  draw();
  rows.scrollTop = rows.scrollHeight;
  return panel.querySelector("input").focus();
}

export function startTraffic() {
  const chips = KINDS.map(([id, label]) => h("button",
    { type: "button", class: "filter", "aria-pressed": String(id === kind), onclick: (event) => {
    kind = id;
    for (const other of chips) other.setAttribute("aria-pressed", String(other === event.currentTarget));
    draw();
  } }, label));
  panel.append(h("header", {}, h("h2", {}, "Traffic"),
    h("div", { class: "filters", role: "group", "aria-label": "Filter" }, chips),
    h("input", { type: "search", class: "text-input", placeholder: "Filter by text", "aria-label": "Filter by text",
      oninput: (event) => { query = event.target.value.trim().toLowerCase(); draw(); } }), total,
    iconButton("trash", "Clear the list", () => { entries = []; draw(); }),
      iconButton("close", "Close traffic", toggleTraffic)), rows);
  panel.addEventListener("keydown", (event) => event.key === "Escape" && toggleTraffic());
}
