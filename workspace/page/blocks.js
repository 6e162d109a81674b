// Draws Block Kit blocks. A context is {surface: "message"|"view"|"home", container, form}; see act.js and form.js.
import { act } from "./act.js";
import { freshId, h, icon } from "./dom.js";
import { drawElement, picture } from "./elements.js";
import { fileCard } from "./files.js";
import { markdown } from "./markdown.js";
import { safeUrl } from "./mrkdwn.js";
import { richText } from "./richtext.js";
import { link, mrkdwn, textOf, words } from "./text.js";

/** An element outside an input block: every change goes to the app at once. */
function live(element, block, context, index = 0) {
  const naming = { "aria-label": words(element.placeholder) || words(block.text).slice(0, 120) || "Choice" };
  return drawElement(element, { blockId: block.block_id ?? "",
    actionId: element.action_id ?? `${element.type}-${index}`, dispatch: true, optional: false, naming }, context);
}

function section(block, context) {
  const text = block.text ? h("div", { class: "section-text" }, textOf(block.text)) : null;
  const fields = block.fields ? h("div", { class: "fields" }, block.fields.map((field) => h("div", {}, textOf(field))))
    : null;
  const accessory = block.accessory ? h("div", { class: "accessory" }, live(block.accessory, block, context)) : null;
  return h("div", { class: `section${accessory ? " with-accessory" : ""}` },
    h("div", { class: "section-body" }, text, fields), accessory);
}

const actions = (block, context) => h("div", { class: "actions" },
  (block.elements ?? []).map((element, index) => live(element, block, context, index)));
const context = (block) => h("div", { class: "context" },
  block.elements.map((element) => (element.type === "image" ? picture(element, "context-image")
  : h("span", {}, textOf(element)))));

function input(block, surface) {
  const id = freshId("field");
  const element = block.element ?? {};
  const grouped = ["radio_buttons", "checkboxes", "datetimepicker"].includes(element.type);
  const fault = h("p", { class: "fault", id: `${id}-fault`, hidden: true });
  const hint = block.hint ? h("p", { class: "hint", id: `${id}-hint` }, textOf(block.hint)) : null;
  const say = (text) => {
    fault.hidden = !text;
    fault.replaceChildren(...(text ? [icon("warn"), text] : []));
    box.classList.toggle("faulty", Boolean(text));
    for (const field of box.querySelectorAll("input, textarea")) field.setAttribute("aria-invalid",
      String(Boolean(text)));
  };
  const naming = { id: grouped ? null : id, "aria-labelledby": `${id}-label`,
    "aria-label": grouped ? words(block.label) : null, "aria-describedby": [hint?.id, fault.id].filter(Boolean)
    .join(" "),
    "aria-required": !block.optional && element.type !== "checkboxes" && element.type !== "datetimepicker"
      && element.type !== "file_input" ? "true" : null };
  const at = { blockId: block.block_id ?? "", actionId: element.action_id ?? "input",
    dispatch: Boolean(block.dispatch_action), optional: Boolean(block.optional), input: true, naming, say };
  const label = h(grouped ? "div" : "label", { class: "label", id: `${id}-label`, for: grouped ? null : id },
    textOf(block.label),
    block.optional ? h("span", { class: "optional" }, " (optional)")
      : h("span", { class: "required", "aria-hidden": "true" }, " *"));
  const box = h("div", { class: "input-block" }, label, drawElement(element, at, surface), fault, hint);
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
  return h("div", { class: "table-wrap", tabindex: "0", role: "group", "aria-label": "Table" },
    h("table", {}, h("thead", {}, row(head, "th")), h("tbody", {}, body.map((cells) => row(cells, "td")))));
}

function video(block) {
  const title = block.title_url && safeUrl(block.title_url) ? link(block.title_url, textOf(block.title))
    : textOf(block.title);
  return h("div", { class: "video" }, h("div", { class: "quiet" }, [block.author_name, block.provider_name]
    .filter(Boolean).join(" · ")), h("b", {}, title),
    block.description ? h("div", {}, textOf(block.description)) : null,
    h("a", { class: "video-frame", href: safeUrl(block.video_url ?? "") ? block.video_url : null, target: "_blank",
      rel: "noopener noreferrer", "aria-label": `Play: ${block.alt_text ?? words(block.title)}` },
      picture({ image_url: block.thumbnail_url, alt_text: "" }, "video-thumb"),
        h("span", { class: "play" }, icon("play"))));
}

function card(block, surface) {
  return h("article", { class: "card" }, block.hero_image ? picture(block.hero_image, "card-hero") : null,
    h("div", { class: "card-head" }, block.icon ? picture(block.icon, "card-icon") : null,
      h("div", {}, block.title ? h("b", {}, textOf(block.title)) : null,
        block.subtitle ? h("div", { class: "quiet" }, textOf(block.subtitle)) : null)),
    block.body ? h("div", { class: "card-body" }, textOf(block.body)) : null,
    block.actions?.length ? actions({ ...block, elements: block.actions }, surface) : null);
}

const STATES = { complete: "check", error: "warn", in_progress: "clock" };

function task(block) {
  const more = [block.details ? richText(block.details) : null, block.output ? richText(block.output) : null,
    block.sources?.length ? h("div", { class: "sources" }, block.sources.map((source) => drawElement(source, {}, {})))
      : null];
  const head = [h("span", { class: `task-state ${block.status}`, role: "img", "aria-label": (block.status ?? "pending")
    .replace("_", " ") }, STATES[block.status] ? icon(STATES[block.status]) : null),
    h("span", {}, textOf(block.title))];
  return more.some(Boolean) ? h("details", { class: "task" }, h("summary", {}, head),
    h("div", { class: "task-body" }, more)) : h("div", { class: "task" }, head);
}

const plan = (block) => h("div", { class: "plan" }, h("b", {}, textOf(block.title)), (block.tasks ?? []).map(task));

function alert(block) {
  const level = block.level ?? "default";
  return h("div", { class: `alert ${level}`, role: "note" },
    icon({ warning: "warn", error: "warn", success: "check" }[level] ?? "info"), h("div", {}, textOf(block.text)));
}

function container(block, surface) {
  const head = [block.icon ? picture(block.icon, "card-icon") : null,
    h("span", {}, h("b", {}, block.rich_text_title ? richText(block.rich_text_title) : textOf(block.title)),
    block.subtitle ? h("span", { class: "quiet container-sub" }, textOf(block.subtitle)) : null)];
  const body = h("div", { class: "container-body" }, drawBlocks(block.child_blocks, surface));
  const look = `container ${block.width ?? "standard"}${block.has_header_divider ? " ruled" : ""}`;
  return block.is_collapsible ? h("details", { class: look, open: !block.default_collapsed }, h("summary", {}, head),
    body)
    : h("div", { class: look }, h("div", { class: "container-head" }, head), body);
}

function provider(block, surface) {
  const chosen = (event) => act(surface, { type: "button", action_id: `auth_provider_connect_${block.value}`,
    block_id: block.block_id, value: block.value }, event.currentTarget);
  const state = block.is_connected ? h("span", { class: "quiet" },
    [words(block.connected_identity) || "Connected", words(block.connected_context)].filter(Boolean).join(" · "))
    : h("a", { class: "button", href: safeUrl(block.auth_url ?? "") ? block.auth_url : null, target: "_blank",
      rel: "noopener noreferrer", onclick: chosen }, "Connect");
  return h("div", { class: "card" }, h("b", {}, textOf(block.name)),
    block.description ? h("div", { class: "quiet" }, textOf(block.description)) : null, state);
}

const BLOCKS = {
  section, actions, context, input, image, table, video, card, plan, alert, container,
  context_actions: (block, surface) => h("div", { class: "actions subtle" },
    block.elements.map((element, index) => live(element, block, surface, index))),
  divider: () => h("hr"), task_card: task, auth_provider: provider,
  header: (block, surface) => h(surface.surface === "home" ? "h2" : "h3",
    { class: `header level-${block.level ?? 1}` }, textOf(block.text)),
  rich_text: (block) => h("div", { class: "rich-text" }, richText(block)),
  markdown: (block) => h("div", { class: "markdown" }, markdown(block.text ?? "")),
  carousel: (block, surface) => h("div", { class: "carousel", tabindex: "0", role: "group", "aria-label": "Cards" },
    block.elements.map((one) => card(one, surface))),
  file: (block) => (block.file ? fileCard(block.file) : h("div", { class: "file-card quiet" }, icon("file"),
    " Remote file")),
};

/** The nodes of a list of blocks. */
export function drawBlocks(blocks, surface) {
  return (blocks ?? []).map((block) => h("div",
    { class: `block is-${block.type}`, data: { block: block.block_id ?? "" } },
    BLOCKS[block.type] ? BLOCKS[block.type](block, surface) : h("p", { class: "unknown" },
      `This page cannot draw “${block.type}” blocks.`)));
}

/** Old-style attachments: a coloured bar beside text or blocks. */
export function drawAttachments(attachments, surface) {
  return (attachments ?? []).map((one) => h("div",
    { class: "attachment", css: /^#?[0-9a-f]{3,8}$/i.test(one.color ?? "")
    ? { "--bar": `#${one.color.replace("#", "")}` } : {} },
    one.pretext ? h("div", {}, mrkdwn(one.pretext)) : null, one.author_name ? h("small", {}, one.author_name) : null,
    one.title ? h("b", {}, one.title_link && safeUrl(one.title_link) ? link(one.title_link, one.title) : one.title)
      : null,
    one.blocks ? drawBlocks(one.blocks, surface) : h("div", {}, mrkdwn(one.text ?? one.fallback)),
    one.fields ? h("div", { class: "fields" }, one.fields.map((field) => h("div", {}, h("b", {}, field.title), h("br"),
      mrkdwn(field.value)))) : null,
    one.footer ? h("small", { class: "quiet" }, one.footer) : null));
}
