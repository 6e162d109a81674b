// Files: their cards in messages, with images and text shown.
import { fileUrl } from "./api.js";
import { button, div, h, icon, span } from "./dom.js";

const PREVIEW = 6000;
const TEXTS = /^(text\/|application\/json)/;

/** "412 B", "3.1 KB". */
export function fileSize(bytes) {
  if (!Number.isFinite(bytes)) return "";
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1048576 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1048576).toFixed(1)} MB`;
}

const kindOf = (file) => (file.pretty_type || file.filetype || file.mimetype || "File").toString();

async function preview(file, body) {
  try {
    const response = await fetch(fileUrl(file));
    const text = response.ok ? await response.text() : "";
    body.textContent = text.slice(0, PREVIEW);
    if (!text) body.remove();
  } catch {
    body.remove();
  }
}

function textFile(file) {
  const body = h("pre", { class: "file-text", tabindex: "0", "aria-label": `Start of ${file.name}` });
  const more = button("Expand", () => {
    const open = body.classList.toggle("open");
    more.setAttribute("aria-expanded", String(open));
    more.textContent = open ? "Collapse" : "Expand";
  }, { class: "quiet-button", "aria-expanded": "false" });
  preview(file, body);
  return [body, more];
}

function imageFile(file, title, away) {
  const image = h("img", { src: fileUrl(file), alt: file.alt_txt || title, loading: "lazy" });
  return h("figure", { class: "file-image" }, h("figcaption", {}, title), h("a", away, image));
}

/** One file as it stands in a message. */
export function fileCard(file) {
  if (file.mode === "tombstone" || file.deleted) return div("file-card quiet", "This file was deleted.");
  const type = file.mimetype ?? "";
  const title = file.title || file.name || "file";
  const away = { href: fileUrl(file), target: "_blank", rel: "noopener" };
  if (type.startsWith("image/")) return imageFile(file, title, away);
  const isText = TEXTS.test(type);
  const facts = h("small", {}, [kindOf(file), fileSize(file.size)].filter(Boolean).join(" · "));
  const head = h("a", { class: "file-head", ...away, download: isText ? null : file.name }, icon("file"),
    span("", h("b", {}, title), facts));
  return div("file-card", head, isText ? textFile(file) : null);
}
