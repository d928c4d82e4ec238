import type { ClaimSummary } from "@/lib/claims/queries";
import { type ClaimKind, claimKinds, type FlagCode, flagCodes } from "@/lib/text/schema";
import { verdicts } from "@/lib/vocabulary";
import { wordsIn } from "./words-in";

export const shownStates = ["to-check", ...verdicts, "waived", "dismissed"] as const;
export type ShownState = (typeof shownStates)[number];

/** What the list shows, kept in the address; an empty part narrows nothing. */
export interface Filter {
  state: ShownState | "";
  kind: ClaimKind | "";
  flag: FlagCode | "";
  /** The name of a source, as `sourceNameOf` gives it. */
  source: string;
  words: string;
}

const oneOf = <T extends string>(choices: readonly T[], value: string | null): T | "" =>
  choices.find((choice) => choice === value) ?? "";

export const filterOf = (address: URLSearchParams): Filter => ({
  state: oneOf(shownStates, address.get("state")),
  kind: oneOf(claimKinds, address.get("kind")),
  flag: oneOf(flagCodes, address.get("flag")),
  source: address.get("source") ?? "",
  words: address.get("words") ?? "",
});

export const stateOfClaim = ({
  dismissed,
  waived,
  verdict,
}: Pick<ClaimSummary, "dismissed" | "waived" | "verdict">): ShownState =>
  dismissed ? "dismissed" : waived ? "waived" : (verdict ?? "to-check");

/** The claims a filter lets through. `text` is the article's, in which the words are looked for. */
export function applyFilter(
  claims: readonly ClaimSummary[],
  { state, kind, flag, source, words }: Filter,
  text: string,
): ClaimSummary[] {
  const holdsWords = wordsIn(text, words);
  return claims.filter(
    (claim) =>
      (state ? stateOfClaim(claim) === state : !claim.dismissed) &&
      (!kind || claim.kind === kind) &&
      (!flag || claim.flags.includes(flag)) &&
      (!source || claim.source === source) &&
      holdsWords(claim.start, claim.end),
  );
}
