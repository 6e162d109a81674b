// Buttons and their like, and the one table of every Block Kit element.
import { act, actionOf } from "./act.js";
import { fileUrl } from "./api.js";
import { checkboxes, datepicker, datetimepicker, radios, select, timepicker } from "./choices.js";
import { h, icon, iconButton, span } from "./dom.js";
import { fileInput, richTextInput, textInput } from "./inputs.js";
import { menu } from "./menus.js";
import { safeUrl } from "./mrkdwn.js";
import { textOf, words } from "./text.js";

function button(element, at, context) {
  const { text, value, style, url } = element;
  const send = () => act(context, actionOf({ type: "button" }, at, { text, value, style }), node, element.confirm);
  const look = { class: `button ${style ?? ""}`, "aria-label": element.accessibility_label, onclick: send };
  const away = { href: url, target: "_blank", rel: "noopener noreferrer" };
  const node = url && safeUrl(url) ? h("a", { ...look, ...away }, textOf(text), icon("out"))
    : h("button", { ...look, type: "button" }, textOf(text));
  return node;
}

function overflow(element, at, context) {
  const chosen = (option) => {
    if (option.url && safeUrl(option.url)) window.open(option.url, "_blank", "noopener,noreferrer");
    act(context, actionOf(element, at, { selected_option: option }), node, element.confirm);
  };
  const item = (option) => ({ label: words(option.text), note: option.description && words(option.description),
    run: () => chosen(option) });
  const open = () => menu(node, element.options.map(item), { label: "More actions", align: "end" });
  const node = iconButton("more", "More actions", open, { class: "button overflow", "aria-haspopup": "menu" });
  return node;
}

function iconAction(element, at, context) {
  const { text, value, icon: sign, accessibility_label: label } = element;
  const send = () => act(context, actionOf(element, at, { text, value }), node, element.confirm);
  const node = iconButton(sign === "trash" ? "trash" : "spark", label ?? words(text), send);
  return node;
}

function feedback(element, at, context) {
  const one = ({ text, value, accessibility_label: label }, mood) => {
    const node = iconButton("up", label ?? words(text), () => {
      for (const other of group.children) other.setAttribute("aria-pressed", String(other === node));
      act(context, actionOf(element, at, { text, value }), node);
    }, { class: `icon-button ${mood}`, "aria-pressed": "false" });
    return node;
  };
  const group = h("span", { class: "feedback", role: "group", "aria-label": "Feedback" },
    one(element.positive_button, "good"), one(element.negative_button, "poor"));
  return group;
}

const image = (element) => picture(element, "block-thumb");

/** The uploaded file that an image element names, where it does. */
const uploaded = ({ id, url } = {}) => id ?? /\/files-pri\/(?:T\w+-)?(F\w+)\//.exec(url ?? "")?.[1];

/** An image that says what it would show when it cannot be loaded; with an empty alt_text it is decoration. */
export function picture(element, kind) {
  const alt = element.alt_text ?? "image";
  const file = uploaded(element.slack_file);
  const address = element.image_url ?? (file ? fileUrl({ id: file }) : "");
  const role = alt ? { role: "img", "aria-label": alt } : { "aria-hidden": "true" };
  const missing = () => h("span", { class: `${kind} no-image`, ...role }, kind === "block-image" ? alt : null);
  if (!/^(https?:|data:image\/|\/)/.test(address)) return missing();
  const node = h("img", { class: kind, src: address, alt, loading: "lazy", referrerpolicy: "no-referrer" });
  node.addEventListener("error", () => node.replaceWith(missing()));
  return node;
}

function source({ url, text }) {
  if (!safeUrl(url ?? "")) return span("", text ?? "");
  return h("a", { class: "source", href: url, target: "_blank", rel: "noopener noreferrer" }, text ?? url);
}

const ELEMENTS = {
  button, workflow_button: button, overflow, image, icon_button: iconAction, feedback_buttons: feedback, url: source,
  static_select: select, external_select: select, users_select: select, conversations_select: select,
  channels_select: select, multi_static_select: select, multi_external_select: select, multi_users_select: select,
  multi_conversations_select: select, multi_channels_select: select,
  datepicker, timepicker, datetimepicker, radio_buttons: radios, checkboxes,
  plain_text_input: textInput, email_text_input: textInput, url_text_input: textInput, number_input: textInput,
  rich_text_input: richTextInput, file_input: fileInput,
};

/** Draws one element. `at` says where it stands: {blockId, actionId, dispatch, optional, naming, say?}. */
export function drawElement(element, at, context) {
  const draw = ELEMENTS[element?.type];
  const again = () => {
    const anew = drawElement(element, at, context);
    node.replaceWith(anew);
    (anew.querySelector(":checked") ?? anew.querySelector("input") ?? anew).focus();
  };
  const node = draw ? draw(element, { ...at, again }, context) : span("unknown", `[${element?.type ?? "element"}]`);
  return node;
}
