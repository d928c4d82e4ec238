import { samples } from "@/lib/importing/samples";

/** An article of about so many words, made of the samples over and over, with other numbers each time. */
export function longArticle(words: number): string {
  const parts: string[] = [];
  for (let round = 0, count = 0; count < words; round++) {
    const sample = samples[round % samples.length];
    if (!sample) break;
    const text = sample.text.replace(/\b\d{1,2}\b/g, (digits) => String((Number(digits) * 7 + round) % 89));
    parts.push(text);
    count += text.split(/\s+/).length;
  }
  return parts.join("\n\n");
}
