// Buttons and their like, and the one table of every Block Kit element.
import { act } from "./act.js";
import { fileUrl } from "./api.js";
import { checkboxes, datepicker, datetimepicker, radios, select, timepicker } from "./choices.js";
import { h, icon, iconButton } from "./dom.js";
import { fileInput, richTextInput, textInput } from "./inputs.js";
import { menu } from "./menus.js";
import { safeUrl } from "./mrkdwn.js";
import { textOf, words } from "./text.js";

function button(element, at, context) {
  const send = () => {
    const action = { type: "button", action_id: at.actionId, block_id: at.blockId, text: element.text,
      value: element.value, style: element.style };
    return act(context, action, node, element.confirm);
  };
  const follow = element.url && safeUrl(element.url);
  const attributes = { class: `button ${element.style ?? ""}`, "aria-label": element.accessibility_label,
    onclick: send };
  const node = follow
    ? h("a", { ...attributes, href: element.url, target: "_blank", rel: "noopener noreferrer" }, textOf(element.text),
      icon("out"))
    : h("button", { ...attributes, type: "button" }, textOf(element.text));
  return node;
}

function overflow(element, at, context) {
  const chosen = (option) => {
    if (option.url && safeUrl(option.url)) window.open(option.url, "_blank", "noopener,noreferrer");
    act(context, { type: "overflow", action_id: at.actionId, block_id: at.blockId, selected_option: option }, node,
      element.confirm);
  };
  const open = () => menu(node, element.options.map((option) => ({ label: words(option.text), note: option.description
    && words(option.description),
    run: () => chosen(option) })), { label: "More actions", align: "end" });
  const node = iconButton("more", "More actions", open, { class: "button overflow", "aria-haspopup": "menu" });
  return node;
}

function iconAction(element, at, context) {
  const node = iconButton(element.icon === "trash" ? "trash" : "spark",
    element.accessibility_label ?? words(element.text),
    () => act(context, { type: "icon_button", action_id: at.actionId, block_id: at.blockId, text: element.text,
      value: element.value }, node, element.confirm));
  return node;
}

function feedback(element, at, context) {
  const one = (choice, mood) => {
    const node = iconButton("up", choice.accessibility_label ?? words(choice.text), () => {
      for (const other of group.children) other.setAttribute("aria-pressed", String(other === node));
      act(context, { type: "feedback_buttons", action_id: at.actionId, block_id: at.blockId, text: choice.text,
        value: choice.value }, node);
    }, { class: `icon-button ${mood}`, "aria-pressed": "false" });
    return node;
  };
  const group = h("span", { class: "feedback", role: "group", "aria-label": "Feedback" },
    one(element.positive_button, "good"), one(element.negative_button, "poor"));
  return group;
}

const image = (element) => picture(element, "block-thumb");

/** An image that says what it would show when it cannot be loaded. */
export function picture(element, kind) {
  const kept = element.slack_file?.id ?? /\/files-pri\/(?:T\w+-)?(F\w+)\//.exec(element.slack_file?.url ?? "")?.[1];
  const address = element.image_url ?? (kept ? fileUrl({ id: kept }) : "");
  const missing = () => h("span", { class: `${kind} no-image`,
    ...(element.alt_text === "" ? { "aria-hidden": "true" } : { role: "img",
    "aria-label": element.alt_text ?? "image" }) }, kind === "block-image" ? element.alt_text : null);
  if (!/^(https?:|data:image\/|\/)/.test(address)) return missing();
  const node = h("img", { class: kind, src: address, alt: element.alt_text ?? "", loading: "lazy",
    referrerpolicy: "no-referrer" });
  node.addEventListener("error", () => node.replaceWith(missing()));
  return node;
}

const source = (element) => (safeUrl(element.url ?? "")
  ? h("a", { class: "source", href: element.url, target: "_blank", rel: "noopener noreferrer" },
    element.text ?? element.url) : h("span", {}, element.text ?? ""));

const ELEMENTS = {
  button, workflow_button: button, overflow, image, icon_button: iconAction, feedback_buttons: feedback, url: source,
  static_select: select, multi_static_select: select, external_select: select, multi_external_select: select,
    users_select: select,
  multi_users_select: select, conversations_select: select, multi_conversations_select: select,
    channels_select: select, multi_channels_select: select,
  datepicker, timepicker, datetimepicker, radio_buttons: radios, checkboxes,
  plain_text_input: textInput, email_text_input: textInput, url_text_input: textInput, number_input: textInput,
  rich_text_input: richTextInput, file_input: fileInput,
};

/** Draws one element. `at` says where it stands: {blockId, actionId, dispatch, optional, naming, say?}. */
export function drawElement(element, at, context) {
  const draw = ELEMENTS[element?.type];
  return draw ? draw(element, at, context) : h("span", { class: "unknown" }, `[${element?.type ?? "element"}]`);
}
