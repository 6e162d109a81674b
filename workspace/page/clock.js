// The bar at the top: the workspace's time and its controls, dark or light, and the way to the traffic.
import { post } from "./api.js";
import { clockTime, dayOf, epochOf, hourOf, whole } from "./dates.js";
import { h, icon, iconButton, reconcile, toast } from "./dom.js";
import { popover } from "./menus.js";
import { changed, now, on, store, takeClock, zone } from "./store.js";

const HOUR = 3600;
const said = h("span", { class: "said", role: "status" });
const face = h("button", { type: "button", class: "clock-face", "aria-haspopup": "dialog", onclick: () => settings() });
const controls = h("div", { class: "controls", role: "group", "aria-label": "Clock controls" });
let busy = false;

async function turn(change) {
  if (busy) return;
  busy = true;
  said.textContent = "";
  const reply = await post("clock", change);
  busy = false;
  if (reply.ok === false) return toast(reply.text ?? `The clock did not move: ${reply.error}`, "bad");
  takeClock(reply);
  said.textContent = reply.said ?? "";
}

const control = (one) => h("button", { type: "button", class: "bar-button", title: one.hint ?? one.label,
  onclick: () => turn({ control: one.id }) }, one.label);

function settings() {
  const step = (label, seconds) => h("button",
    { type: "button", class: "button", onclick: () => turn({ advance_seconds: seconds }) }, label);
  const day = h("input", { type: "date", class: "text-input when", value: dayOf(now(), zone()), "aria-label": "Day" });
  const hour = h("input", { type: "time", class: "text-input when", value: hourOf(now(), zone()),
    "aria-label": "Time" });
  const set = () => turn({ set: new Date(epochOf(day.value, hour.value, zone()) * 1000).toISOString() });
  popover(face, [h("b", {}, "Workspace clock"),
    h("p", { class: "quiet" }, `Shown in your zone, ${store.me.tz_label || zone()}. Apps follow this clock.`),
    store.clock.controls?.length ? h("div", { class: "actions" },
      store.clock.controls.map((one) => h("button", { type: "button", class: "button primary", title: one.hint,
      onclick: () => turn({ control: one.id }) }, one.label))) : null,
    h("div", { class: "actions" }, step("+ 15 min", HOUR / 4), step("+ 1 hour", HOUR), step("+ 1 day", 24 * HOUR)),
      h("div", { class: "together" }, day, hour, h("button", { type: "button", class: "button", onclick: set },
      "Set"))],
  { class: "clock-settings", attributes: { role: "dialog", "aria-label": "Workspace clock" } });
}

function tick() {
  if (!store.me) return;
  const date = new Intl.DateTimeFormat("en-US", { timeZone: zone(), weekday: "short", month: "short", day: "numeric",
    year: "numeric" }).format(now());
  const time = clockTime(now(), zone());
  if (face.dataset.at === date + time) return;
  face.dataset.at = date + time;
  face.title = whole(now(), zone());
  reconcile(face, [icon("clock"), h("span", { class: "sr-only" }, "Workspace time "),
    h("span", { class: "clock-date" }, date), h("b", {}, time)]);
}

function theme() {
  const wished = localStorage.getItem("theme");
  const dark = wished ? wished === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset.theme = dark ? "dark" : "light";
  const label = dark ? "Use light colours" : "Use dark colours";
  reconcile(toggle, [icon(dark ? "sun" : "moon")]);
  toggle.title = label;
  toggle.setAttribute("aria-label", label);
}

const toggle = iconButton("moon", "Use dark colours", () => {
  localStorage.setItem("theme", document.documentElement.dataset.theme === "dark" ? "light" : "dark");
  theme();
});

export function startClock(toggleTraffic) {
  const drawer = iconButton("menu", "Channels and people", () => {
    const opened = document.getElementById("app").classList.toggle("drawer-open");
    if (opened) document.querySelector("#sidebar [aria-current], #sidebar button").focus();
  }, { class: "icon-button burger" });
  const traffic = h("button", { type: "button", class: "bar-button traffic-button", id: "traffic-button",
    "aria-expanded": "false", "aria-controls": "traffic", onclick: toggleTraffic }, icon("pulse"),
    h("span", {}, "Traffic"));
  document.getElementById("bar").append(drawer, face, controls, said, h("span", { class: "spring" }), traffic, toggle);
  theme();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", theme);
  on("clock", () => {
    reconcile(controls, (store.clock.controls ?? []).map(control));
    tick();
  });
  on("me", tick);
  let day = "";
  setInterval(() => {
    tick();
    const today = store.me && dayOf(now(), zone());
    if (day && today !== day) changed("messages");
    day = today;
  }, 1000);
}
