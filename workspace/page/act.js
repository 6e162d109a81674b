// One interaction on its way to the app: asks for confirmation first, shows that it is under way and when it failed.
import { post } from "./api.js";
import { button, h, toast } from "./dom.js";
import { textOf } from "./text.js";

/** Slack's confirm dialog; resolves to whether the person agreed. */
export function confirmed(confirm) {
  if (!confirm) return Promise.resolve(true);
  return new Promise((resolve) => {
    const back = document.activeElement;
    const close = (agreed) => {
      dialog.close();
      dialog.remove();
      back?.focus();
      resolve(agreed);
    };
    const look = `button ${confirm.style ?? "primary"}`;
    const yes = button(textOf(confirm.confirm ?? "Yes"), () => close(true), { class: look });
    const no = button(textOf(confirm.deny ?? "Cancel"), () => close(false));
    const title = h("header", {}, h("h2", { id: "confirm-title" }, textOf(confirm.title ?? "Are you sure?")));
    const text = h("div", { class: "modal-body", id: "confirm-text" }, textOf(confirm.text));
    const naming = { role: "alertdialog", "aria-labelledby": "confirm-title", "aria-describedby": "confirm-text" };
    const dialog = h("dialog", { class: "modal small", ...naming }, title, text, h("footer", {}, no, yes));
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      close(false);
    });
    document.body.append(dialog);
    dialog.showModal();
    yes.focus();
  });
}

/** An action as Slack sends it: which element, where, and what was chosen. */
export const actionOf = (element, at, more) =>
  ({ type: element.type, action_id: at.actionId, block_id: at.blockId, ...more });

/** Sends block_actions. `node` shows the wait; a refusal is shown beside it. */
export async function act(context, action, node, confirm) {
  if (!(await confirmed(confirm))) return false;
  node?.classList.add("busy");
  node?.setAttribute("aria-busy", "true");
  const reply = await post("action", { container: context.container, actions: [action], state: context.form.state() });
  node?.classList.remove("busy");
  node?.removeAttribute("aria-busy");
  const refused = reply.ok === false;
  node?.classList.toggle("failed", refused);
  if (refused) toast(reply.text ?? "This app didn’t respond. Try again.", "bad");
  return !refused;
}

/** Remembers an element's new value and, where the app wants to hear of it, tells it; a declined one is taken back. */
export async function changed(context, at, element, entry, node) {
  if (at.dispatch && !(await confirmed(element.confirm))) return at.again();
  context.form.write(at.blockId, at.actionId, { type: element.type, ...entry });
  at.say?.("");
  return at.dispatch && act(context, actionOf(element, at, entry), node);
}

/** The value an element has now: what was typed before, else what the app set at first. */
export function kept(context, at, element, initial) {
  const known = context.form.read(at.blockId, at.actionId);
  if (known && known.type === element.type) return known;
  const entry = { type: element.type, ...initial };
  context.form.write(at.blockId, at.actionId, entry);
  return entry;
}
