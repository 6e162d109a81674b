// Draws Block Kit blocks. A context is {surface: "message"|"view"|"home", container, form}; see act.js and form.js.
import { act } from "./act.js";
import { div, freshId, h, icon, span } from "./dom.js";
import { drawElement, picture } from "./elements.js";
import { fileCard } from "./files.js";
import { markdown } from "./markdown.js";
import { safeUrl } from "./mrkdwn.js";
import { richText } from "./richtext.js";
import { link, mrkdwn, textOf, words } from "./text.js";

/** An element outside an input block: every change goes to the app at once. */
function live(element, block, surface, index = 0) {
  const naming = { "aria-label": words(element.placeholder) || words(block.text).slice(0, 120) || "Choice" };
  const actionId = element.action_id ?? `${element.type}-${index}`;
  const at = { blockId: block.block_id ?? "", actionId, dispatch: true, optional: false, naming };
  return drawElement(element, at, surface);
}

const each = (block, surface) => (block.elements ?? []).map((element, index) => live(element, block, surface, index));
const actions = (block, surface) => div("actions", each(block, surface));
const quiet = (object) => (object ? div("quiet", textOf(object)) : null);
const bold = (object) => (object ? h("b", {}, textOf(object)) : null);

function section(block, surface) {
  const text = block.text ? div("section-text", textOf(block.text)) : null;
  const fields = block.fields ? div("fields", block.fields.map((field) => div("", textOf(field)))) : null;
  const accessory = block.accessory ? div("accessory", live(block.accessory, block, surface)) : null;
  return div(`section${accessory ? " with-accessory" : ""}`, div("section-body", text, fields), accessory);
}

function context(block) {
  const draw = (element) => (element.type === "image" ? picture(element, "context-image") : span("", textOf(element)));
  return div("context", block.elements.map(draw));
}

const GROUPED = ["radio_buttons", "checkboxes", "datetimepicker"];        // several controls, named as a group
const UNMARKED = ["checkboxes", "datetimepicker", "file_input"];         // roles that know no aria-required

/** Where an input block shows what is wrong with it: the line, and the function that fills it. */
function faultLine(id, box) {
  const line = h("p", { class: "fault", id, hidden: true });
  const say = (text) => {
    line.hidden = !text;
    line.replaceChildren(...(text ? [icon("warn"), text] : []));
    box.classList.toggle("faulty", Boolean(text));
    for (const field of box.querySelectorAll("input, textarea"))
      field.setAttribute("aria-invalid", String(Boolean(text)));
  };
  return { line, say };
}

function input(block, surface) {
  const id = freshId("field");
  const element = block.element ?? {};
  const grouped = GROUPED.includes(element.type);
  const box = div("input-block");
  const { line, say } = faultLine(`${id}-fault`, box);
  const hint = block.hint ? h("p", { class: "hint", id: `${id}-hint` }, textOf(block.hint)) : null;
  const naming = { id: grouped ? null : id, "aria-labelledby": `${id}-label`,
    "aria-label": grouped ? words(block.label) : null,
    "aria-describedby": hint ? `${hint.id} ${line.id}` : line.id,
    "aria-required": block.optional || UNMARKED.includes(element.type) ? null : "true" };
  const at = { blockId: block.block_id ?? "", actionId: element.action_id ?? "input", input: true, naming, say,
    dispatch: Boolean(block.dispatch_action), optional: Boolean(block.optional) };
  const star = h("span", { class: "required", "aria-hidden": "true" }, " *");
  const label = h(grouped ? "div" : "label", { class: "label", id: `${id}-label`, for: grouped ? null : id },
    textOf(block.label), block.optional ? span("optional", " (optional)") : star);
  box.append(...[label, drawElement(element, at, surface), line, hint].filter(Boolean));
  return box;
}

function image(block) {
  const body = picture(block, "block-image");
  return h("figure", { class: "image-block" }, block.title ? h("figcaption", {}, textOf(block.title)) : null, body);
}

function cell(value) {
  if (value?.type === "rich_text") return richText(value);
  if (value?.type === "raw_number") return value.text ?? String(value.value ?? "");
  return value?.text ?? "";
}

function table(block) {
  const looks = (index) => {
    const { align, is_wrapped: wrapped } = block.column_settings?.[index] ?? {};
    return `${align ? `align-${align}` : ""}${wrapped ? " wrapped" : ""}`;
  };
  const row = (cells, tag) => h("tr", {}, cells.map((value, index) =>
    h(tag, { class: looks(index), scope: tag === "th" ? "col" : null }, cell(value))));
  const [head, ...body] = block.rows;
  return h("div", { class: "table-wrap", tabindex: "0", role: "group", "aria-label": block.caption ?? "Table" },
    h("table", {}, block.caption ? h("caption", {}, block.caption) : null,
      h("thead", {}, row(head, "th")), h("tbody", {}, body.map((cells) => row(cells, "td")))));
}

function video(block) {
  const known = block.title_url && safeUrl(block.title_url);
  const source = [block.author_name, block.provider_name].filter(Boolean).join(" · ");
  const frame = h("a", { class: "video-frame", href: safeUrl(block.video_url ?? "") ? block.video_url : null,
    target: "_blank", rel: "noopener noreferrer", "aria-label": `Play: ${block.alt_text ?? block.title.text}` },
  picture({ image_url: block.thumbnail_url, alt_text: "" }, "video-thumb"), span("play", icon("play")));
  const title = h("b", {}, known ? link(block.title_url, textOf(block.title)) : textOf(block.title));
  const words = block.description ? div("", textOf(block.description)) : null;
  return div("video", div("quiet", source), title, words, frame);
}

function card(block, surface) {
  const head = div("card-head", block.icon ? picture(block.icon, "card-icon") : null,
    div("", bold(block.title), quiet(block.subtitle)));
  return h("article", { class: "card" }, block.hero_image ? picture(block.hero_image, "card-hero") : null, head,
    block.body ? div("card-body", textOf(block.body)) : null,
    block.actions?.length ? actions({ ...block, elements: block.actions }, surface) : null);
}

const STATES = { complete: "check", error: "warn", in_progress: "clock" };

function task(block) {
  const status = block.status ?? "pending";
  const sources = (block.sources ?? []).map((source) => drawElement(source, {}, {}));
  const more = [...richText(block.details), ...richText(block.output)];
  if (sources.length) more.push(div("sources", sources));
  const label = { class: `task-state ${status}`, role: "img", "aria-label": status.replace("_", " ") };
  const head = [h("span", label, STATES[status] ? icon(STATES[status]) : null), span("", textOf(block.title))];
  if (!more.length) return div("task", head);
  return h("details", { class: "task" }, h("summary", {}, head), div("task-body", more));
}

function alert(block) {
  const level = block.level ?? "default";
  const sign = { warning: "warn", error: "warn", success: "check" }[level] ?? "info";
  return h("div", { class: `alert ${level}`, role: "note" }, icon(sign), div("", textOf(block.text)));
}

function container(block, surface) {
  const title = block.rich_text_title ? richText(block.rich_text_title) : textOf(block.title);
  const subtitle = block.subtitle ? span("quiet container-sub", textOf(block.subtitle)) : null;
  const head = [block.icon ? picture(block.icon, "card-icon") : null, span("", h("b", {}, title), subtitle)];
  const body = div("container-body", drawBlocks(block.child_blocks, surface));
  const look = `container ${block.width ?? "standard"}${block.has_header_divider ? " ruled" : ""}`;
  if (!block.is_collapsible) return div(look, div("container-head", head), body);
  return h("details", { class: look, open: !block.default_collapsed }, h("summary", {}, head), body);
}

function provider(block, surface) {
  const action = { type: "button", action_id: `auth_provider_connect_${block.value}`, block_id: block.block_id,
    value: block.value };
  const href = safeUrl(block.auth_url ?? "") ? block.auth_url : null;
  const connect = h("a", { class: "button", href, target: "_blank", rel: "noopener noreferrer",
    onclick: (event) => act(surface, action, event.currentTarget) }, "Connect");
  const who = [words(block.connected_identity) || "Connected", words(block.connected_context)].filter(Boolean);
  const state = block.is_connected ? div("quiet", who.join(" · ")) : connect;
  return div("card", bold(block.name), quiet(block.description), state);
}

function header(block, surface) {
  const tag = surface.surface === "home" ? "h2" : "h3";
  return h(tag, { class: `header level-${block.level ?? 1}` }, textOf(block.text));
}

function carousel(block, surface) {
  const cards = block.elements.map((one) => card(one, surface));
  return h("div", { class: "carousel", tabindex: "0", role: "group", "aria-label": "Cards" }, cards);
}

const BLOCKS = {
  section, actions, context, input, image, header, table, data_table: table, video, card, carousel, alert, container, task_card: task,
  auth_provider: provider,
  divider: () => h("hr"),
  context_actions: (block, surface) => div("actions subtle", each(block, surface)),
  rich_text: (block) => div("rich-text", richText(block)),
  markdown: (block) => div("markdown", markdown(block.text ?? "")),
  plan: (block) => div("plan", bold(block.title), (block.tasks ?? []).map(task)),
  file: (block) => (block.file ? fileCard(block.file) : div("file-card quiet", icon("file"), " Remote file")),
};

const unknown = (block) => h("p", { class: "unknown" }, `This page cannot draw “${block.type}” blocks.`);

/** The nodes of a list of blocks. */
export function drawBlocks(blocks, surface) {
  return (blocks ?? []).map((block) => {
    const look = { class: `block is-${block.type}`, data: { block: block.block_id ?? "" } };
    return h("div", look, (BLOCKS[block.type] ?? unknown)(block, surface));
  });
}

function attachment(one, surface) {
  const colour = /^#?([0-9a-f]{3,8})$/i.exec(one.color ?? "")?.[1];
  const title = one.title_link && safeUrl(one.title_link) ? link(one.title_link, one.title) : one.title;
  const fields = (one.fields ?? []).map((field) => div("", h("b", {}, field.title), h("br"), mrkdwn(field.value)));
  return h("div", { class: "attachment", css: colour ? { "--bar": `#${colour}` } : {} },
    one.pretext ? div("", mrkdwn(one.pretext)) : null, one.author_name ? h("small", {}, one.author_name) : null,
    title ? h("b", {}, title) : null,
    one.blocks ? drawBlocks(one.blocks, surface) : div("", mrkdwn(one.text ?? one.fallback)),
    fields.length ? div("fields", fields) : null, one.footer ? h("small", { class: "quiet" }, one.footer) : null);
}

/** Old-style attachments: a coloured bar beside text or blocks. */
export const drawAttachments = (attachments, surface) => (attachments ?? []).map((one) => attachment(one, surface));
