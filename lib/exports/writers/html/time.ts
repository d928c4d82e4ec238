import { html, type Markup } from "./markup";

const format = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });
const dayFormat = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** An ISO time as words, in UTC: a printed page does not know its reader's zone. */
export function time(at: string): Markup {
  return html`<time datetime="${at}">${format.format(new Date(at))} UTC</time>`;
}

/** A day, `YYYY-MM-DD`, as words. */
export function day(written: string): Markup {
  return html`<time datetime="${written}">${dayFormat.format(new Date(`${written}T00:00:00Z`))}</time>`;
}
