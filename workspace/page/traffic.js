// The developers' drawer: what Slack sent, what the app answered, how long it took, and why something was refused.
import { read } from "./api.js";
import { button, div, h, iconButton, reconcile, span } from "./dom.js";
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

function summary(value, pairs) {
  if (Array.isArray(value)) return `[ ${pairs.length} ]`;
  return `{ ${pairs.slice(0, 4).map(([key]) => key).join(", ")}${pairs.length > 4 ? ", …" : ""} }`;
}

/** A JSON value one can open and close; leaves keep their colours. */
function json(value, open = 2) {
  if (value === null || typeof value !== "object")
    return span(`json-${value === null ? "null" : typeof value}`, JSON.stringify(value) ?? "—");
  const pairs = Object.entries(value);
  if (!pairs.length) return span("", Array.isArray(value) ? "[ ]" : "{ }");
  const inner = div("json-kids");
  const line = ([key, kid]) =>
    div("", Array.isArray(value) ? null : span("json-key", `${key}: `), json(kid, open - 1));
  const fill = () => inner.childElementCount || inner.append(...pairs.map(line));
  if (open > 0) fill();
  const head = h("summary", {}, summary(value, pairs));
  return h("details", { class: "json", open: open > 0, ontoggle: fill }, head, inner);
}

const took = (ms) => (Number.isFinite(ms) ? `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms` : "");

function row(entry) {
  const toApp = entry.direction === "to_app";
  const sides = toApp ? ["Slack sent", "The app answered"] : ["The app sent", "Slack answered"];
  const body = div("traffic-body");
  const side = (label, value) =>
    div("", h("h3", {}, label), value ? json(value) : span("quiet", "Nothing but that it arrived"));
  const fill = ({ target }) => {
    if (!body.childElementCount) body.append(side(sides[0], entry.request), side(sides[1], entry.response));
    if (target.open) target.scrollIntoView({ block: "nearest" });
  };
  const again = entry.attempt > 1 ? h("small", {}, ` attempt ${entry.attempt}`) : null;
  const head = h("summary", {}, span("t-time", clockTime(Date.parse(entry.at), zone())),
    span(`t-way ${toApp ? "to" : "from"}`, toApp ? "→ app" : "← app"),
    span(`t-kind kind-${entry.kind}`, entry.kind),
    span("t-name", entry.name, again), span("t-why", entry.ok ? "" : entry.error ?? "refused"),
    span(`t-ms${entry.ms > 1000 ? " slow" : ""}`, took(entry.ms)));
  return h("li", {}, h("details", { class: entry.ok ? "" : "refusal", ontoggle: fill }, head, body));
}

function draw() {
  const visible = entries.filter(fits);
  total.textContent = `${visible.length} of ${entries.length}`;
  if (panel.hidden) return;
  const follow = rows.scrollHeight - rows.scrollTop - rows.clientHeight < 40;
  const known = (entry) => drawn.get(entry.n)?.entry === entry && drawn.get(entry.n);
  drawn = new Map(visible.map((entry) => [entry.n, known(entry) || { entry, node: row(entry) }]));
  const none = entries.length ? "Nothing fits this filter." : "Nothing was sent yet. Say something to an app.";
  reconcile(rows, drawn.size ? [...drawn.values()].map((one) => one.node) : [h("li", { class: "empty" }, none)]);
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
  if (!reply.entries) return;
  // What came while this was fetched stays, and so do entries already drawn, for one of them may be open.
  const known = new Map(entries.map((entry) => [entry.n, entry]));
  const same = (entry) => (known.get(entry.n)?.at === entry.at ? known.get(entry.n) : entry);
  entries = [...reply.entries.map(same), ...entries.filter(({ n }) => n > reply.next)].slice(-KEPT);
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

function chips() {
  const all = KINDS.map(([id, label]) => button(label, (event) => {
    kind = id;
    for (const other of all) other.setAttribute("aria-pressed", String(other === event.currentTarget));
    draw();
  }, { class: "filter", "aria-pressed": String(id === kind) }));
  return h("div", { class: "filters", role: "group", "aria-label": "Filter" }, all);
}

export function startTraffic() {
  const typed = (event) => {
    query = event.target.value.trim().toLowerCase();
    draw();
  };
  const clear = () => {
    entries = [];
    draw();
  };
  const search = h("input", { type: "search", class: "text-input", placeholder: "Filter by text",
    "aria-label": "Filter by text", oninput: typed });
  panel.append(h("header", {}, h("h2", {}, "Traffic"), chips(), search, total,
    iconButton("trash", "Clear the list", clear), iconButton("close", "Close traffic", toggleTraffic)), rows);
  panel.addEventListener("keydown", (event) => event.key === "Escape" && toggleTraffic());
}
