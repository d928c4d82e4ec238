import { samples } from "@/lib/importing/samples";

/** Sample text over and over, up to `length` UTF-16 units; each copy under a heading of its own. */
export function textOf(length: number): string {
  const parts: string[] = [];
  for (let total = 0, copy = 1; total < length; copy++) {
    const part = `Copy ${copy}\n\n${samples[copy % samples.length]?.text ?? ""}\n`;
    parts.push(part);
    total += part.length;
  }
  return parts.join("").slice(0, length);
}
