type Given = Record<string, string | undefined>;

/** The address that an image of a page is loaded from, lazily too, or null: only what is on the web. */
export function pickedImage(given: Given, base: string): string | null {
  const [inSet = ""] = (given.srcset ?? given["data-srcset"] ?? "").trim().split(/[\s,]/, 1);
  for (const one of [given.src, given["data-src"], given["data-original"], inSet]) {
    if (!one || !URL.canParse(one, base)) continue;
    const url = new URL(one, base);
    if (url.protocol === "http:" || url.protocol === "https:") return url.href;
  }
  return null;
}
