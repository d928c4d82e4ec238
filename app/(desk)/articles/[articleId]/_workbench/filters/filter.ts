import { claimKinds, flagCodes } from "@/lib/text/kinds";
import type { ClaimKind, FlagCode } from "@/lib/text/schema";
import type { ClaimSummary } from "@/lib/views/queries";
import { shownVerdict, verdicts } from "@/lib/vocabulary";
import { wordsIn } from "./words-in";

export const shownStates = ["to-check", "sealed", ...verdicts, "disagreed", "waived", "dismissed"] as const;
export type ShownState = (typeof shownStates)[number];

/** What the list shows, kept in the address; an empty part narrows nothing. */
export interface Filter {
  state: ShownState | "";
  kind: ClaimKind | "";
  flag: FlagCode | "";
  /** The name of a source, as `sourceNameOf` gives it. */
  source: string;
  /** Whose work: `me`, `nobody` or a person's id. */
  assigned: string;
  words: string;
}

export const noFilter: Filter = { state: "", kind: "", flag: "", source: "", assigned: "", words: "" };

const oneOf = <T extends string>(choices: readonly T[], value: string | null): T | "" =>
  choices.find((choice) => choice === value) ?? "";

export const filterOf = (address: URLSearchParams): Filter => ({
  state: oneOf(shownStates, address.get("state")),
  kind: oneOf(claimKinds, address.get("kind")),
  flag: oneOf(flagCodes, address.get("flag")),
  source: address.get("source") ?? "",
  assigned: address.get("assigned") ?? "",
  words: address.get("words") ?? "",
});

type Standing = Pick<ClaimSummary, "dismissed" | "waived" | "verdict" | "disagreed" | "sealed">;

/** `sealed`: whoever looks has judged it blind, and waits for the second review. */
export const stateOfClaim = ({ dismissed, waived, sealed, ...claim }: Standing): ShownState =>
  dismissed ? "dismissed" : waived ? "waived" : (shownVerdict(claim) ?? (sealed ? "sealed" : "to-check"));

/** The claims a filter lets through. `text` is the article's, in which the words are looked for; `me` is who looks. */
export function applyFilter(
  claims: readonly ClaimSummary[],
  { state, kind, flag, source, assigned, words }: Filter,
  text: string,
  me: string,
): ClaimSummary[] {
  const holdsWords = wordsIn(text, words);
  return claims.filter(
    (claim) =>
      (state ? stateOfClaim(claim) === state : !claim.dismissed) &&
      (!kind || claim.kind === kind) &&
      (!flag || claim.flags.includes(flag)) &&
      (!source || claim.source === source) &&
      isAssigned(claim, assigned === "me" ? me : assigned) &&
      holdsWords(claim.start, claim.end),
  );
}

const isAssigned = ({ assignees = [] }: Pick<ClaimSummary, "assignees">, to: string): boolean =>
  !to || (to === "nobody" ? assignees.length === 0 : assignees.some(({ id }) => id === to));
