import sanitizeHtml, { type Attributes, type IOptions, type Tag } from "sanitize-html";
import { pickedImage } from "./picked-image";

export interface CleanedPage {
  /** A whole page, in which `<token>:<n>` stands for the n-th image. */
  html: string;
  /** The addresses of its images, at most `mostImages`. */
  images: string[];
}

export const mostImages = 24;

const inline =
  "a abbr b bdi bdo br cite code data del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr";
const blocks =
  "address article aside blockquote body caption center col colgroup dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main nav noscript ol p pre search section summary table tbody td tfoot th thead tr ul";

/** What is dropped with all that stands in it: what runs, loads, draws or asks, and what is no text of the page. */
const dropped =
  "applet audio base basefont bgsound button canvas datalist embed frame frameset head iframe input link map math meta noembed noframes object option optgroup output param plaintext portal script select source style svg template textarea title track video xmp";

const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";
const look =
  "body{max-width:46rem;margin:0 auto;padding:1rem;font:1rem/1.5 serif;color:#1b1b1b;background:#fff;overflow-wrap:anywhere}" +
  "img{max-width:100%;height:auto}table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:.2rem .4rem}" +
  ".kept{font:.8rem/1.4 sans-serif;color:#555;border-bottom:1px solid #bbb;padding-bottom:.5rem;margin-bottom:1rem}";

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * A copy of a page that opens without a network and runs nothing: of its markup what is named here and no more, no style, no address but
 * as words. `token` must stand nowhere in the page: it names the images that are to be put in.
 */
export function cleanPage(source: string, { address, token }: { address: string; token: string }): CleanedPage {
  const images: string[] = [];
  const base = baseOf(source, address);
  const imageTag = (_: string, given: Attributes): Tag => {
    const alt = given.alt ?? "";
    const found = pickedImage(given, base);
    if (found === null || images.length >= mostImages) return { tagName: "span", attribs: {}, text: alt && `[${alt}]` };
    images.push(found);
    return { tagName: "img", attribs: { src: `${token}:${images.length - 1}`, alt } };
  };
  const options: IOptions = {
    allowedTags: [...inline.split(" "), ...blocks.split(" "), "img"],
    nonTextTags: dropped.split(" "),
    allowedAttributes: {
      "*": ["dir", "lang", "title"],
      img: ["src", "alt"],
      ol: ["start", "reversed"],
      td: ["colspan", "rowspan"],
      th: ["colspan", "rowspan", "scope"],
      time: ["datetime"],
    },
    allowedSchemes: [],
    allowedSchemesByTag: { img: [token] },
    allowProtocolRelative: false,
    parseStyleAttributes: false,
    transformTags: {
      img: imageTag,
      // Where a link led is read, not followed.
      a: (_, { href }) => ({
        tagName: "a",
        attribs: titled(href && URL.canParse(href, base) ? new URL(href, base).href : null),
      }),
      html: "div",
      body: "div",
      noscript: "div",
    },
  };
  const body = sanitizeHtml(source, options);
  const title = sanitizeHtml(/<title[^>]*>([\s\S]{0,2000}?)<\/title/i.exec(source)?.[1] ?? "", { allowedTags: [] });
  const html =
    `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">` +
    `<meta name="referrer" content="no-referrer"><title>${title}</title><style>${look}</style></head><body>` +
    `<p class="kept">Copy of ${escaped(address)}, without its scripts, its styles and what it loads.</p>${body}</body></html>`;
  return { html, images };
}

const titled = (title: string | null): Attributes => (title === null ? {} : { title });

function baseOf(source: string, address: string): string {
  const [, said] = /<base[^>]{0,300}?href\s*=\s*["']?([^"'\s>]{1,2000})/i.exec(source.slice(0, 100_000)) ?? [];
  return said !== undefined && URL.canParse(said, address) ? new URL(said, address).href : address;
}
