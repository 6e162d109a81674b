// Where one writes: slash commands, mentions, emoji, files, and the shortcuts of apps.
import { post, upload } from "./api.js";
import { completion } from "./complete.js";
import { button, div, h, icon, iconButton, reconcile, span, toast } from "./dom.js";
import { fileSize } from "./files.js";
import { grow } from "./inputs.js";
import { menu, pickEmoji } from "./menus.js";
import { app, store, tell } from "./store.js";

const LONG_PASTE = 4000;    // Slack turns a longer one into a text file
const THUMB = 96;           // pixels, drawn at half that size
const NO_COMMAND = 'is not a valid command. In Slack, messages that start with "/" are interpreted as commands.';
const drafts = new Map();   // "channel:thread" -> what was being written

/** Runs a slash command; false where Slack itself refuses it. */
async function command(channel, thread, line) {
  const [, name, text] = /^(\/\S+)\s*([\s\S]*)$/.exec(line);
  const known = store.commands.some((one) => one.command === name);
  if (thread || !known) {
    const why = thread ? "is not supported in threads. Sorry!" : NO_COMMAND;
    tell(channel, `${name} ${why}`, thread ?? undefined);
    return false;
  }
  const reply = await post("command", { channel, command: name, text });
  if (reply.ok === false) tell(channel, reply.text ?? `${name} failed with the error ${reply.error}`);
  return true;
}

/** A small square of an image that is about to be sent. */
function thumbnail(file) {
  const canvas = h("canvas", { class: "pending-thumb", width: THUMB, height: THUMB, "aria-hidden": "true" });
  createImageBitmap(file).then((image) => {
    const side = Math.min(image.width, image.height);
    const [left, top] = [(image.width - side) / 2, (image.height - side) / 2];
    canvas.getContext("2d").drawImage(image, left, top, side, side, 0, 0, THUMB, THUMB);
  }).catch(() => canvas.replaceWith(icon("file")));
  return canvas;
}

/** A file that is about to be sent, with the start of its text or a small picture. */
function pending(file, remove) {
  const isText = /^text\/|json/.test(file.type) || /\.(txt|md|csv)$/i.test(file.name);
  const start = isText ? h("small", { class: "pending-start" }) : null;
  if (start) file.slice(0, 400).text().then((words) => { start.textContent = words; });
  const name = span("pending-words", h("b", {}, file.name), h("small", {}, fileSize(file.size)));
  const cross = iconButton("close", `Remove ${file.name}`, remove, { class: "icon-button tiny" });
  return div("pending-file", file.type.startsWith("image/") ? thumbnail(file) : icon("file"), name, start, cross);
}

/** A composer for one place. */
export function composer({ channel, thread = null, placeholder, sent = () => {} }) {
  const key = `${channel}:${thread ?? ""}`;
  let files = [];
  const area = h("textarea", { class: "composer-text", rows: "1", placeholder, "aria-label": placeholder,
    value: drafts.get(key) ?? "" });
  const hint = h("div", { class: "usage", "aria-live": "polite", hidden: true });
  const tray = h("div", { class: "tray", hidden: true });
  const send = iconButton("send", "Send", () => submit(), { class: "icon-button send", disabled: true });
  const broadcast = h("input", { type: "checkbox" });
  const picker = h("input", { type: "file", multiple: true, class: "sr-only", tabindex: "-1",
    "aria-label": "Attach files", onchange: () => {
      attach([...picker.files]);
      picker.value = "";
    } });
  const complete = completion(area, () => typed());

  function typed() {
    drafts.set(key, area.value);
    send.disabled = !area.value.trim() && !files.length;
    grow(area);
    const used = /^(\/\S+)\s/.exec(area.value);
    const known = used && store.commands.find((one) => one.command === used[1]);
    hint.hidden = !known;
    if (!known) return;
    const { command: name, usage_hint: usage, description } = known;
    reconcile(hint, [h("b", {}, name), ` ${usage ?? ""}`, span("quiet", ` ${description ?? ""}`)]);
  }

  function attach(added) {
    files.push(...added);
    drawTray();
    area.focus();
  }

  function drawTray() {
    tray.hidden = !files.length;
    reconcile(tray, files.map((file) => pending(file, () => {
      files = files.filter((one) => one !== file);
      drawTray();
    })));
    typed();
  }

  async function submit() {
    const text = area.value.trim();
    if (!text && !files.length) return;
    const held = { text: area.value, files };
    [area.value, files] = ["", []];
    drawTray();
    if (text.startsWith("/") && !held.files.length && !text.startsWith("//")) {
      if (await command(channel, thread, text)) sent();
      return;
    }
    const body = { channel, text, thread_ts: thread ?? undefined, broadcast: broadcast.checked || undefined };
    const reply = held.files.length ? await upload(held.files, { channel_id: channel, thread_ts: thread, text })
      : await post("say", body);
    broadcast.checked = false;
    if (reply.ok === false) {
      toast(reply.text ?? `Not sent: ${reply.error}`, "bad");
      if (!area.value) [area.value, files] = [held.text, held.files];
      drawTray();
    } else sent(reply.message);
  }

  function insert(text) {
    const lead = area.selectionStart && !/\s$/.test(area.value.slice(0, area.selectionStart)) ? " " : "";
    area.focus();
    area.setRangeText(lead + text, area.selectionStart, area.selectionEnd, "end");
    area.dispatchEvent(new Event("input"));
  }

  async function shortcut(one) {
    const reply = await post("shortcut", { callback_id: one.callback_id, type: "global", channel });
    if (reply.ok === false) toast(reply.text ?? `${one.name} did not respond.`, "bad");
  }

  function extras(event) {
    const slash = () => {
      area.value = "";
      insert("/");
    };
    const own = store.shortcuts.filter((one) => one.type === "global").map((one) => ({ label: one.name, icon: "spark",
      note: app(one.app_id)?.name ?? one.description, run: () => shortcut(one) }));
    const items = [{ label: "Attach files", icon: "clip", run: () => picker.click() },
      { label: "Slash command", note: "Type / to see them", icon: "spark", run: slash },
      own.length ? { heading: "Shortcuts" } : null, ...own];
    menu(event.currentTarget, items, { label: "Add", side: "above" });
  }

  area.addEventListener("input", typed);
  area.addEventListener("keydown", (event) => {
    if (complete.key(event) || event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  area.addEventListener("paste", (event) => {
    const text = event.clipboardData.getData("text/plain");
    const pasted = [...event.clipboardData.files];
    if (!pasted.length && text.length <= LONG_PASTE) return;
    event.preventDefault();
    attach(pasted.length ? pasted : [new File([text], "pasted-text.txt", { type: "text/plain" })]);
    if (!pasted.length) toast("A long text is sent as a file, as in Slack.");
  });
  const emoji = (event) => pickEmoji(event.currentTarget, (name) => insert(`:${name}: `));
  const also = h("label", { class: "also" }, broadcast, "Also send to channel");
  const keys = h("span", { class: "keys quiet", "aria-hidden": "true" }, "Shift + Enter for a new line");
  const foot = div("composer-foot",
    iconButton("plus", "Add: files and shortcuts", extras, { "aria-haspopup": "menu", class: "icon-button round" }),
    iconButton("smile", "Emoji", emoji, { "aria-haspopup": "dialog" }),
    button("@", () => insert("@"), { class: "icon-button", "aria-label": "Mention someone", title: "Mention someone" }),
    thread ? also : keys, picker, send);
  const box = div("composer", complete.node, hint, area, tray, foot);
  takeDrops(box, attach);
  requestAnimationFrame(typed);
  return { node: box, focus: () => area.focus() };
}

/** Files dropped on the composer are attached. */
function takeDrops(box, attach) {
  box.addEventListener("dragover", (event) => {
    event.preventDefault();
    box.classList.add("over");
  });
  box.addEventListener("dragleave", () => box.classList.remove("over"));
  box.addEventListener("drop", (event) => {
    event.preventDefault();
    box.classList.remove("over");
    attach([...event.dataTransfer.files]);
  });
}
