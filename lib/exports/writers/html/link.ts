import { html, type Markup } from "./markup";

export function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}

/** A link where the address is a whole http or https one; any other scheme, and what is no address, is shown as text. */
export function link(address: string, words: string): Markup {
  if (isWebAddress(address)) return html`<a href="${address}" rel="noopener noreferrer nofollow">${words}</a>`;
  return words === address ? html`${words}` : html`${words} (${address})`;
}
