// The bar at the top: the workspace's time and its controls, dark or light, and the way to the traffic.
import { post } from "./api.js";
import { clockTime, dayOf, epochOf, hourOf, whole } from "./dates.js";
import { button, div, h, icon, iconButton, reconcile, span, toast } from "./dom.js";
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

const control = (one, look) => button(one.label, () => turn({ control: one.id }), { class: look, title: one.hint });
const picker = (type, label, value) => h("input", { type, class: "text-input when", value, "aria-label": label });

function settings() {
  const step = (label, seconds) => button(label, () => turn({ advance_seconds: seconds }));
  const day = picker("date", "Day", dayOf(now(), zone()));
  const hour = picker("time", "Time", hourOf(now(), zone()));
  const set = () => turn({ set: new Date(epochOf(day.value, hour.value, zone()) * 1000).toISOString() });
  const note = `Shown in your zone, ${store.me.tz_label || zone()}. Apps follow this clock.`;
  popover(face, [h("b", {}, "Workspace clock"), h("p", { class: "quiet" }, note),
    div("actions", (store.clock.controls ?? []).map((one) => control(one, "button primary"))),
    div("actions", step("+ 15 min", HOUR / 4), step("+ 1 hour", HOUR), step("+ 1 day", 24 * HOUR)),
    div("together", day, hour, button("Set", set))],
  { class: "clock-settings", attributes: { role: "dialog", "aria-label": "Workspace clock" } });
}

const DATE = { weekday: "short", month: "short", day: "numeric", year: "numeric" };

function tick() {
  if (!store.me) return;
  const date = new Intl.DateTimeFormat("en-US", { timeZone: zone(), ...DATE }).format(now());
  const time = clockTime(now(), zone());
  if (face.dataset.at === date + time) return;
  face.dataset.at = date + time;
  face.title = whole(now(), zone());
  reconcile(face, [icon("clock"), span("sr-only", "Workspace time "), span("clock-date", date), h("b", {}, time)]);
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
  const traffic = button([icon("pulse"), h("span", {}, "Traffic")], toggleTraffic, { id: "traffic-button",
    class: "bar-button traffic-button", "aria-expanded": "false", "aria-controls": "traffic" });
  document.getElementById("bar").append(drawer, face, controls, said, span("spring"), traffic, toggle);
  theme();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", theme);
  on("clock", () => {
    reconcile(controls, (store.clock.controls ?? []).map((one) => control(one, "bar-button")));
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
