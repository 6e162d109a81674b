// What a person has typed and chosen on one surface (a modal, a message, a Home), by block_id and action_id.
// It outlives redrawing: an updated view with the same ids shows the same values, as Slack does.
export class Form {
  constructor() {
    this.values = {};
    this.fields = [];   // what is on the surface now: {blockId, actionId, check, focus, say}
  }

  /** Forget what was on the surface, keep what was typed: it is about to be drawn again. */
  redraw() {
    this.fields = [];
  }

  add(field) {
    const same = (other) => other.blockId === field.blockId && other.actionId === field.actionId;
    const at = this.fields.findIndex(same);
    this.fields.splice(at < 0 ? this.fields.length : at, 1, field);
  }

  read(blockId, actionId) {
    return this.values[blockId]?.[actionId];
  }

  write(blockId, actionId, entry) {
    (this.values[blockId] ??= {})[actionId] = entry;
  }

  /** view.state as Slack sends it: only what is on the surface now. */
  state() {
    const values = {};
    for (const { blockId, actionId } of this.fields) (values[blockId] ??= {})[actionId] = this.read(blockId, actionId);
    return { values };
  }

  /** Shows `errors` ({block_id: text}) beside their fields and focuses the first. Returns those that fit no field. */
  show(errors) {
    let first = null;
    for (const field of this.fields) {
      field.say(errors[field.blockId] ?? "");
      if (errors[field.blockId] && !first) first = field;
    }
    first?.focus();
    return Object.entries(errors).filter(([blockId]) => !this.fields.some((field) => field.blockId === blockId));
  }

  /** What Slack itself refuses before the app is asked: {block_id: text}. */
  faults() {
    const found = {};
    for (const { blockId, check } of this.fields) {
      const fault = check?.();
      if (fault) found[blockId] = fault;
    }
    return found;
  }
}
