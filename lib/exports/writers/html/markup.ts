const inside: unique symbol = Symbol("markup");

/** Finished HTML. Only `html` makes it, so no string can pass for markup. */
export type Markup = { readonly [inside]: string };
type Content = string | number | null | undefined | false | Markup | readonly Content[];

/** A template of HTML: what is written in it is markup, and every value put into it is text and escaped, unless `html` made it. */
export function html(template: TemplateStringsArray, ...values: Content[]): Markup {
  let text = template[0] ?? "";
  for (let index = 0; index < values.length; index++) text += written(values[index]) + (template[index + 1] ?? "");
  return { [inside]: text };
}

export function htmlText(markup: Markup): string {
  return markup[inside];
}

function written(content: Content): string {
  if (content === null || content === undefined || content === false) return "";
  if (typeof content === "string" || typeof content === "number") return escaped(String(content));
  if (inside in content) return content[inside];
  let text = "";
  for (const part of content) text += written(part);
  return text;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escaped(text: string): string {
  if (!/[&<>"']/.test(text)) return text;
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
