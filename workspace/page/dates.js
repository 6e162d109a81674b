// Dates and times as a person in a time zone reads them. Instants are milliseconds since 1970; zones are IANA names.
const MINUTE = 60_000;
const DAY = 86_400_000;
const formats = new Map();

function format(zone, options) {
  const key = zone + JSON.stringify(options);
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat("en-US", { timeZone: zone, ...options }));
  return formats.get(key);
}

/** The calendar fields of an instant in a zone, as numbers. */
export function fields(ms, zone) {
  const found = {};
  const parts = format(zone, { hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric",
    minute: "numeric", second: "numeric" }).formatToParts(ms);
  for (const { type, value } of parts) found[type] = Number(value);
  return found;
}

const two = (number) => String(number).padStart(2, "0");

/** YYYY-MM-DD of an instant in a zone. */
export function dayOf(ms, zone) {
  const at = fields(ms, zone);
  return `${at.year}-${two(at.month)}-${two(at.day)}`;
}

/** HH:MM of an instant in a zone. */
export function hourOf(ms, zone) {
  const at = fields(ms, zone);
  return `${two(at.hour)}:${two(at.minute)}`;
}

/** Seconds since 1970 of a wall time in a zone; a time that a clock change skips moves forward. */
export function epochOf(day, hour, zone) {
  const wall = Date.parse(`${day}T${hour}:00Z`);
  let guess = wall;
  for (let turn = 0; turn < 3; turn++) {
    const seen = Date.parse(`${dayOf(guess, zone)}T${hourOf(guess, zone)}:00Z`);
    if (seen === wall) break;
    guess += wall - seen;
  }
  return Math.floor(guess / 1000);
}

const ordinal = (day) => {
  const tail = day % 100 >= 11 && day % 100 <= 13 ? "th" : { 1: "st", 2: "nd", 3: "rd" }[day % 10] ?? "th";
  return `${day}${tail}`;
};

/** "today", "yesterday" or "tomorrow" where one of them is right, else null. */
function nearDay(ms, now, zone) {
  const away = Math.round((Date.parse(dayOf(ms, zone)) - Date.parse(dayOf(now, zone))) / DAY);
  return { "-1": "yesterday", 0: "today", 1: "tomorrow" }[away] ?? null;
}

/** "3 minutes ago", "in 2 days". */
function ago(ms, now) {
  const units = [["year", 365 * DAY], ["month", 30 * DAY], ["day", DAY], ["hour", 60 * MINUTE], ["minute", MINUTE]];
  const [unit, size] = units.find(([, length]) => Math.abs(ms - now) >= length) ?? ["second", 1000];
  return new Intl.RelativeTimeFormat("en", { numeric: "auto" }).format(Math.round((ms - now) / size), unit);
}

export const clockTime = (ms, zone) => format(zone, { hour: "numeric", minute: "2-digit" }).format(ms);

/** The line between two days: "Today", "Yesterday", "Tuesday, March 4th", with the year when it is another. */
export function dayLine(ms, now, zone) {
  const near = nearDay(ms, now, zone);
  if (near) return near[0].toUpperCase() + near.slice(1);
  return long(ms, zone, fields(ms, zone).year !== fields(now, zone).year);
}

function long(ms, zone, year = true) {
  const at = fields(ms, zone);
  const name = format(zone, { weekday: "long" }).format(ms);
  const month = format(zone, { month: "long" }).format(ms);
  return `${name}, ${month} ${ordinal(at.day)}${year ? `, ${at.year}` : ""}`;
}

function full(ms, now, zone, month) {
  const recent = Math.abs(ms - now) < 183 * DAY;
  const at = fields(ms, zone);
  const day = month === "long" ? ordinal(at.day) : at.day;
  return `${format(zone, { month }).format(ms)} ${day}${recent ? "" : `, ${at.year}`}`;
}

const TOKENS = {
  date_num: (ms, now, zone) => dayOf(ms, zone),
  date_slash: (ms, now, zone) => dayOf(ms, zone).split("-").reverse().join("/"),
  date: (ms, now, zone) => full(ms, now, zone, "long"),
  date_short: (ms, now, zone) => full(ms, now, zone, "short"),
  date_long: (ms, now, zone) => long(ms, zone),
  date_long_full: (ms, now, zone) => format(zone, { dateStyle: "long" }).format(ms),
  date_pretty: (ms, now, zone) => nearDay(ms, now, zone) ?? full(ms, now, zone, "long"),
  date_short_pretty: (ms, now, zone) => nearDay(ms, now, zone) ?? full(ms, now, zone, "short"),
  date_long_pretty: (ms, now, zone) => nearDay(ms, now, zone) ?? long(ms, zone),
  day_divider_pretty: (ms, now, zone) => dayLine(ms, now, zone),
  time: (ms, now, zone) => clockTime(ms, zone),
  time_secs: (ms, now, zone) => format(zone, { timeStyle: "medium" }).format(ms),
  ago: (ms, now) => ago(ms, now),
};

/** Slack's date tokens filled in for a zone: "{date_short} at {time}". Null when a token is unknown. */
export function fill(template, seconds, now, zone) {
  const ms = seconds * 1000;
  if (!Number.isFinite(ms)) return null;
  let known = true;
  const text = template.replace(/\{(\w+)\}/g, (whole, token) => {
    if (!TOKENS[token]) known = false;
    return TOKENS[token]?.(ms, now, zone) ?? whole;
  });
  return known && text ? text[0].toUpperCase() + text.slice(1) : null;
}

/** Everything about an instant, for a tooltip: "Tuesday, March 4th, 2025 at 9:05:02 AM". */
export const whole = (ms, zone) => `${long(ms, zone)} at ${TOKENS.time_secs(ms, 0, zone)}`;

/** Milliseconds of a message's ts. */
export const msOf = (ts) => Math.floor(Number(ts) * 1000);
