// Where one writes: slash commands, mentions, emoji, files, and the shortcuts of apps.
import { post, upload } from "./api.js";
import { completion } from "./complete.js";
import { h, icon, iconButton, reconcile, toast } from "./dom.js";
import { fileSize } from "./files.js";
import { grow } from "./inputs.js";
import { menu, pickEmoji } from "./menus.js";
import { app, store, tell } from "./store.js";

const LONG_PASTE = 4000;    // Slack turns a longer one into a text file
const drafts = new Map();   // "channel:thread" -> what was being written

async function command(channel, thread, line) {
  const [, name, text] = /^(\/\S+)\s*([\s\S]*)$/.exec(line);
  if (thread) return tell(channel, `${name} is not supported in threads. Sorry!`, thread) ?? false;
  if (!store.commands.some((one) => one.command === name)) return tell(channel,
    `${name} is not a valid command. In Slack, messages that start with "/" are interpreted as commands.`) ?? false;
  const reply = await post("command", { channel, command: name, text });
  if (reply.ok === false) tell(channel, reply.text ?? `${name} failed with the error ${reply.error}`);
  return true;
}

function picture(file) {
  const canvas = h("canvas", { class: "pending-thumb", width: "96", height: "96", "aria-hidden": "true" });
  createImageBitmap(file).then((image) => {
    const side = Math.min(image.width, image.height);
    canvas.getContext("2d").drawImage(image, (image.width - side) / 2, (image.height - side) / 2, side, side, 0, 0, 96,
      96);
  }).catch(() => canvas.replaceWith(icon("file")));
  return canvas;
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
    "aria-label": "Attach files", onchange: () => attach([...picker.files]).then(() => { picker.value = ""; }) });
  const complete = completion(area, () => typed());

  function typed() {
    drafts.set(key, area.value);
    send.disabled = !area.value.trim() && !files.length;
    grow(area);
    const used = /^(\/\S+)\s/.exec(area.value);
    const known = used && store.commands.find((one) => one.command === used[1]);
    hint.hidden = !known;
    if (known) reconcile(hint, [h("b", {}, known.command), ` ${known.usage_hint ?? ""}`,
      h("span", { class: "quiet" }, ` ${known.description ?? ""}`)]);
  }

  async function attach(added) {
    files.push(...added);
    drawTray();
    area.focus();
  }

  function drawTray() {
    tray.hidden = !files.length;
    reconcile(tray, files.map((file) => {
      const text = h("span", { class: "pending-words" }, h("b", {}, file.name), h("small", {}, fileSize(file.size)));
      const start = /^text\/|json/.test(file.type) || /\.(txt|md|csv)$/i.test(file.name)
        ? h("small", { class: "pending-start" }) : null;
      if (start) file.slice(0, 400).text().then((words) => { start.textContent = words; });
      return h("div", { class: "pending-file" }, file.type.startsWith("image/") ? picture(file) : icon("file"), text,
        start,
        iconButton("close", `Remove ${file.name}`, () => { files = files.filter((one) => one !== file); drawTray();
          }, { class: "icon-button tiny" }));
    }));
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
    const reply = held.files.length ? await upload(held.files,
      { channel_id: channel, thread_ts: thread, text: body.text }) : await post("say", body);
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

  const extras = (event) => menu(event.currentTarget,
    [{ label: "Attach files", icon: "clip", run: () => picker.click() },
    { label: "Slash command", note: "Type / to see them", icon: "spark", run: () => { area.value = ""; insert("/"); } },
    store.shortcuts.some((one) => one.type === "global") ? { heading: "Shortcuts" } : null,
    ...store.shortcuts.filter((one) => one.type === "global")
      .map((one) => ({ label: one.name, note: app(one.app_id)?.name ?? one.description, icon: "spark",
      run: () => shortcut(one) }))], { label: "Add", side: "above" });

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
  const box = h("div", { class: "composer", ondragover: (event) => { event.preventDefault(); box.classList.add("over");
    }, ondragleave: () => box.classList.remove("over"), ondrop: (event) => {
    event.preventDefault();
    box.classList.remove("over");
    attach([...event.dataTransfer.files]);
  } }, complete.node, hint, area, tray,
  h("div", { class: "composer-foot" }, iconButton("plus", "Add: files and shortcuts", extras,
    { "aria-haspopup": "menu", class: "icon-button round" }),
    iconButton("smile", "Emoji", (event) => pickEmoji(event.currentTarget, (name) => insert(`:${name}: `)),
      { "aria-haspopup": "dialog" }),
    h("button", { type: "button", class: "icon-button", "aria-label": "Mention someone", title: "Mention someone",
      onclick: () => insert("@") }, "@"),
    thread ? h("label", { class: "also" }, broadcast, "Also send to channel")
      : h("span", { class: "keys quiet", "aria-hidden": "true" }, "Shift + Enter for a new line"), picker, send));
  requestAnimationFrame(typed);
  return { node: box, focus: () => area.focus() };
}
