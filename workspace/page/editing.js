// Changing and deleting what one said oneself.
import { confirmed } from "./act.js";
import { post } from "./api.js";
import { h, toast } from "./dom.js";
import { grow } from "./inputs.js";
import { smallDialog } from "./menus.js";
import { unescape } from "./mrkdwn.js";
import { channel, nameOf, person } from "./store.js";

/** Kept text as it was typed: references are names again, escapes are characters. */
function asTyped(text) {
  const named = (text ?? "").replace(/<@(\w+)(?:\|[^>]*)?>/g,
    (whole, id) => (person(id) ? `@${nameOf(person(id))}` : whole))
    .replace(/<#(\w+)(?:\|[^>]*)?>/g, (whole, id) => (channel(id) ? `#${channel(id).name}` : whole))
    .replace(/<!(here|channel|everyone)>/g, "@$1").replace(/<(?:mailto:)?([^<>|]+)(?:\|[^>]*)?>/g, "$1");
  return unescape(named);
}

/** Opens one's message for editing; Enter saves. */
export function edit(channelId, message) {
  const enter = (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    dialog.querySelector("form").requestSubmit();
  };
  const area = h("textarea", { class: "text-input", rows: "3", value: asTyped(message.text), "aria-label": "Message",
    oninput: () => grow(area), onkeydown: enter });
  const save = async (event) => {
    event.preventDefault();
    if (!area.value.trim()) return area.focus();
    const reply = await post("edit", { channel: channelId, ts: message.ts, text: area.value });
    if (reply.ok === false) return toast(reply.text ?? `Not changed: ${reply.error}`, "bad");
    return dialog.close();
  };
  const dialog = smallDialog("Edit message", save, [area], "Save");
}

/** Deletes one's message, after asking. */
export async function remove(channelId, message) {
  if (!(await confirmed({ title: "Delete message", text: "This message will be gone for everyone.", confirm: "Delete",
    style: "danger" }))) return;
  const reply = await post("delete", { channel: channelId, ts: message.ts });
  if (reply.ok === false) toast(reply.text ?? `Not deleted: ${reply.error}`, "bad");
}
