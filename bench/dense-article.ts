import { samples } from "@/lib/importing/samples";

/** The samples over and over, with other numbers in each copy, up to `bytes` of UTF-8: as dense as an article gets. */
export function denseArticle(bytes: number): string {
  const copies: string[] = [];
  for (let copy = 1, total = 0; ; copy++) {
    const { text } = samples[copy % samples.length] ?? { text: "" };
    const part = `Part ${copy}\n\n${text.replace(/\d+/g, (digits) => String(Number(digits) + (copy % 7)))}\n\n`;
    total += Buffer.byteLength(part);
    if (total > bytes) return copies.join("");
    copies.push(part);
  }
}
