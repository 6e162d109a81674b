// Elements one types into: plain, email, url, number and rich text, and files.
import { act, actionOf, changed, kept } from "./act.js";
import { upload } from "./api.js";
import { div, h, icon, iconButton, settled, span } from "./dom.js";
import { fileSize } from "./files.js";
import { asRichText, richWords } from "./richtext.js";
import { words } from "./text.js";

const REQUIRED = "Please complete this required field.";
const KINDS = { email_text_input: "email", url_text_input: "url", number_input: "text", plain_text_input: "text" };

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const URL_LIKE = /^[a-z][a-z0-9+.-]*:\/\/\S+$/i;

function fault(element, text, at) {
  const { type, min_length: least } = element;
  if (!text.trim()) return at.input && !at.optional ? REQUIRED : "";
  if (least && text.length < least) return `Please enter at least ${least} characters.`;
  if (type === "email_text_input" && !EMAIL.test(text)) return "Please enter a valid email address.";
  if (type === "url_text_input" && !URL_LIKE.test(text)) return "Please enter a valid URL.";
  return type === "number_input" ? numberFault(element, text) : "";
}

function numberFault({ is_decimal_allowed: decimal, min_value: least, max_value: most }, text) {
  const number = Number(text);
  if (!(decimal ? /^-?\d*\.?\d+$/ : /^-?\d+$/).test(text)) return `Please enter a ${decimal ? "" : "whole "}number.`;
  if (least !== undefined && number < Number(least)) return `Please enter a number of at least ${least}.`;
  if (most !== undefined && number > Number(most)) return `Please enter a number of at most ${most}.`;
  return "";
}

/** Grows a textarea with its text, up to the height its style allows. */
export function grow(area) {
  area.style.setProperty("height", "auto");
  area.style.setProperty("height", `${area.scrollHeight + 2}px`);
}

function counter(element) {
  const node = span("count");
  const tell = (text) => {
    const left = (element.max_length ?? 3000) - text.length;
    node.textContent = element.max_length && left <= Math.max(50, element.max_length / 5) ? String(left) : "";
    node.classList.toggle("low", left <= 10);
  };
  return { node, tell };
}

/** Puts a typed field on the form: its focus, its faults, and what it says of them. */
function register(context, at, focus, check) {
  context.form.add({ blockId: at.blockId, actionId: at.actionId, focus, say: at.say ?? (() => {}), check });
}

export function textInput(element, at, context) {
  const { type, multiline, is_decimal_allowed: decimal } = element;
  const first = element.initial_value === undefined ? null : String(element.initial_value);
  const entry = kept(context, at, element, { value: first });
  const count = counter(element);
  const on = element.dispatch_action_config?.trigger_actions_on ?? ["on_enter_pressed"];
  const tells = (when) => at.dispatch && on.includes(when);
  const action = () => actionOf(element, at, { value: node.value || null });
  const settledTyping = settled(() => act(context, action(), node), 150);
  const typed = () => {
    changed(context, { ...at, dispatch: false }, element, { value: node.value || null }, node);
    count.tell(node.value);
    if (multiline) grow(node);
    if (tells("on_character_entered")) settledTyping();
  };
  const entered = (event) => {
    if (event.key !== "Enter" || multiline || event.isComposing || !tells("on_enter_pressed")) return;
    event.preventDefault();
    act(context, action(), node);
  };
  const attributes = { class: "text-input", value: entry.value ?? "", placeholder: words(element.placeholder) || null,
    maxlength: element.max_length, inputmode: type === "number_input" ? (decimal ? "decimal" : "numeric") : null,
    ...at.naming, oninput: typed, onkeydown: entered };
  const node = multiline ? h("textarea", { rows: "4", ...attributes })
    : h("input", { type: KINDS[type], autocomplete: "off", ...attributes });
  count.tell(entry.value ?? "");
  register(context, at, () => node.focus(), () => fault(element, node.value, at));
  return element.max_length ? div("counted", node, count.node) : node;
}

export function richTextInput(element, at, context) {
  const entry = kept(context, at, element, { rich_text_value: element.initial_value ?? null });
  const typed = () => {
    const value = node.value ? asRichText(node.value) : null;
    grow(node);
    changed(context, { ...at, dispatch: false }, element, { rich_text_value: value }, node);
  };
  const node = h("textarea", { class: "text-input", rows: String(element.min_lines ?? 4), ...at.naming, oninput: typed,
    value: richWords(entry.rich_text_value), placeholder: words(element.placeholder) || null });
  register(context, at, () => node.focus(), () => fault(element, node.value, at));
  return node;
}

function tooMany(element, files, added) {
  const most = element.max_files ?? 10;
  const kinds = element.filetypes;
  const odd = kinds && added.find((file) => !kinds.includes((file.name.split(".").pop() ?? "").toLowerCase()));
  if (odd) return `${odd.name} is not one of: ${kinds.join(", ")}`;
  return files.length + added.length > most ? `No more than ${most} ${most === 1 ? "file" : "files"}` : "";
}

export function fileInput(element, at, context) {
  kept(context, at, element, { files: [] });
  const note = h("small", { class: "quiet", role: "status" });
  const list = h("ul", { class: "picked-files" });
  const files = () => context.form.read(at.blockId, at.actionId).files;
  const set = (next) => {
    changed(context, at, element, { files: next }, box);
    draw();
  };
  const row = (file) => {
    const drop = () => set(files().filter((one) => one.id !== file.id));
    const size = h("small", { class: "quiet" }, ` ${fileSize(file.size)}`);
    const cross = iconButton("close", `Remove ${file.name}`, drop, { class: "icon-button tiny" });
    return h("li", {}, icon("file"), span("", file.name, size), cross);
  };
  const draw = () => list.replaceChildren(...files().map(row));
  const add = async (added) => {
    note.textContent = tooMany(element, files(), added);
    if (note.textContent || !added.length) return;
    note.textContent = "Uploading…";
    const reply = await upload(added);
    note.textContent = reply.files ? "" : reply.text ?? "The upload failed. Try again.";
    if (reply.files) set([...files(), ...reply.files]);
  };
  const chosen = (event) => {
    add([...event.target.files]);
    event.target.value = "";
  };
  const input = h("input", { type: "file", class: "sr-only", multiple: (element.max_files ?? 10) > 1, ...at.naming,
    accept: element.filetypes?.map((kind) => `.${kind}`).join(","), onchange: chosen });
  const box = div("drop", h("label", { class: "button" }, icon("clip"), "Upload", input),
    span("quiet", "or drop a file here"), list, note);
  box.addEventListener("dragover", (event) => event.preventDefault());
  box.addEventListener("drop", (event) => {
    event.preventDefault();
    add([...event.dataTransfer.files]);
  });
  draw();
  register(context, at, () => input.focus(), () => (at.input && !at.optional && !files().length ? REQUIRED : ""));
  return box;
}
