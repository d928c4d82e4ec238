import type { Clause } from "../../syntax/clause";
import type { Parsed } from "../../syntax/parse";
import { at } from "../../tokens/token";
import { words } from "../../tokens/words";

const speaking = words(
  "say comment discuss elaborate confirm disclose identify name specify reveal answer speculate explain respond",
);

/** `would not say whether it was so`, `would not comment`: somebody kept silent, which can be looked up. */
export const keepsSilent = (tokens: Parsed["tokens"], { verb }: Clause): boolean =>
  verb.modal === "would" && verb.negated && !verb.passive && speaking.has(at(tokens, verb.head).lower);
