import type { Outcome } from "@/lib/outcome";
import type { Sentence } from "@/lib/text/schema";

type Answer = Outcome<readonly Sentence[]>;

/** Finds the sentences that belong to a key, or gives those it found before. */
export type KeptSentences = (key: string, find: () => Promise<Answer>) => Promise<Answer>;

/**
 * Keeps the sentences of at most `limit` texts, the ones asked for last. Who asks while they are being found waits for the same
 * answer; a failure is not kept, so that the next one to ask tries again.
 */
export function keepSentences(limit: number): KeptSentences {
  const kept = new Map<string, Promise<Answer>>();
  const forget = (key: string, answer: Promise<Answer>) => {
    if (kept.get(key) === answer) kept.delete(key);
  };
  return (key, find) => {
    const known = kept.get(key);
    const answer = known ?? find();
    // Put in anew, the key is the youngest again.
    kept.delete(key);
    kept.set(key, answer);
    const oldest = kept.size > limit ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    if (!known)
      answer.then(
        ({ ok }) => ok || forget(key, answer),
        () => forget(key, answer),
      );
    return answer;
  };
}
