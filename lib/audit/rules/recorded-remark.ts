import { z } from "zod";

/** A remark of a draft as the history records it: who wrote it and when, as the file says, and the words. */
export const remarkFacts = z.object({
  /** SHA-256, hex, of the rest. */
  key: z.string(),
  author: z.string().nullable(),
  at: z.string().nullable(),
  words: z.string(),
});
export type RecordedRemark = z.infer<typeof remarkFacts>;

/** `Ana Ruiz’s remark`, `3 remarks of Ana Ruiz and the writer` */
export function remarksOf(remarks: readonly Pick<RecordedRemark, "author">[]): string {
  const authors = [...new Set(remarks.map(({ author }) => author ?? "the writer"))];
  const [only] = authors;
  return remarks.length === 1 ? `${only}’s remark` : `${remarks.length} remarks of ${authors.join(" and ")}`;
}

export const remarkWords = (remarks: readonly Pick<RecordedRemark, "words">[]) =>
  remarks.map(({ words }) => ({ label: "Remark", text: words }));
