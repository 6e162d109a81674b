// The same small bot in JavaScript, on Slack's own @slack/bolt: an independent client of the workspace.
const { App, LogLevel } = require("@slack/bolt");

const [, , url, token, appToken] = process.argv;
const app = new App({ token, appToken, socketMode: true, logLevel: LogLevel.ERROR, clientOptions: { slackApiUrl: url } });

const form = {
  type: "modal",
  callback_id: "form",
  title: { type: "plain_text", text: "A form" },
  submit: { type: "plain_text", text: "Send" },
  blocks: [
    {
      type: "input",
      block_id: "why",
      label: { type: "plain_text", text: "Why?" },
      element: { type: "plain_text_input", action_id: "text" },
    },
  ],
};

app.command("/parrot", async ({ ack, command, respond }) => {
  await ack(`first ${command.text}`);
  await respond("second");
});
app.event("app_mention", async ({ event, say }) => say({ text: "here", thread_ts: event.ts }));
app.event("message", async () => {});
app.shortcut("begin", async ({ ack, shortcut, client }) => {
  await ack();
  await client.views.open({ trigger_id: shortcut.trigger_id, view: form });
});
app.view("form", async ({ ack, view }) => {
  const text = view.state.values.why.text.value;
  await ack(text === "bad" ? { response_action: "errors", errors: { why: "Say more." } } : undefined);
});

app.start();
process.stdin.on("end", () => process.exit(0)).resume();
