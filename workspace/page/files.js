// Files: their cards in messages, with images and text shown.
import { fileUrl } from "./api.js";
import { h, icon } from "./dom.js";

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
  const more = h("button", { type: "button", class: "quiet-button", "aria-expanded": "false", onclick: () => {
    const open = body.classList.toggle("open");
    more.setAttribute("aria-expanded", String(open));
    more.textContent = open ? "Collapse" : "Expand";
  } }, "Expand");
  preview(file, body);
  return [body, more];
}

/** One file as it stands in a message. */
export function fileCard(file) {
  if (file.mode === "tombstone" || file.deleted) return h("div", { class: "file-card quiet" },
    "This file was deleted.");
  const type = file.mimetype ?? "";
  const title = file.title || file.name || "file";
  const head = h("a", { class: "file-head", href: fileUrl(file), target: "_blank", rel: "noopener",
    download: TEXTS.test(type) || type.startsWith("image/") ? null : file.name },
    icon("file"), h("span", {}, h("b", {}, title),
      h("small", {}, [kindOf(file), fileSize(file.size)].filter(Boolean).join(" · "))));
  if (type.startsWith("image/")) return h("figure", { class: "file-image" }, h("figcaption", {}, title),
    h("a", { href: fileUrl(file), target: "_blank", rel: "noopener" },
    h("img", { src: fileUrl(file), alt: file.alt_txt || title, loading: "lazy" })));
  return h("div", { class: "file-card" }, head, TEXTS.test(type) ? textFile(file) : null);
}
