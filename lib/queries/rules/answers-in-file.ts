import type { Remark, StructurePart } from "@/lib/structure";
import { trimmedChange } from "./trimmed-change";

/** One step that came back from the writer, on a claim's query. */
export interface Answer {
  claimId: string;
  reviewId: string | null;
  step: "answered" | "accepted" | "refused";
  person: string;
  words: string | null;
}

/** The correction of a review, and the claim's words that it is for. */
export interface Suggested {
  claimId: string;
  reviewId: string;
  exact: string;
  correction: string;
  reviewer: string;
  at: Date;
}

interface File {
  articleId: string;
  /** Who answers, where the file does not say. */
  writer: string;
  remarks: readonly Remark[];
  structure: readonly StructurePart[];
  before: string;
  after: string;
}

/**
 * What a Word file that went out with our remarks says now that it is back: replies to them are answers, and a suggested wording that is
 * no longer a change in the file was accepted, where it is the text, or refused, where the text is as it was.
 */
export function answersInFile(
  { articleId, writer, remarks, structure, before, after }: File,
  suggested: readonly Suggested[],
): Answer[] {
  const byId = new Map(remarks.map((remark) => [remark.id, remark]));
  const ours = ({ about }: Remark) => (about?.articleId === articleId ? about : null);
  const answers = remarks.flatMap((remark): Answer[] => {
    const about = remark.about === undefined && ours(firstOf(remark, byId));
    if (!about || remark.words === "") return [];
    const { claimId, reviewId } = about;
    if (claimId === null) return [];
    return [{ claimId, reviewId, step: "answered", person: remark.author ?? writer, words: remark.words }];
  });
  const decided = remarks.flatMap((remark): Answer[] => {
    const about = ours(remark);
    const one = about?.change && suggested.find(({ reviewId }) => reviewId === about.reviewId);
    const step = one ? decisionOn(one, structure, before, after) : null;
    if (!one || !step) return [];
    return [{ claimId: one.claimId, reviewId: one.reviewId, step, person: writer, words: null }];
  });
  return [...answers, ...decided];
}

function firstOf(remark: Remark, byId: ReadonlyMap<string, Remark>): Remark {
  const seen = new Set<string>();
  let first = remark;
  for (
    let before = byId.get(first.replyTo ?? "");
    before && !seen.has(before.id);
    before = byId.get(first.replyTo ?? "")
  ) {
    seen.add(before.id);
    first = before;
  }
  return first;
}

function decisionOn(
  { exact, correction, reviewer, at }: Suggested,
  structure: readonly StructurePart[],
  before: string,
  after: string,
): "accepted" | "refused" | null {
  const time = at.toISOString().replace(/\.\d+Z$/, "Z");
  const { start, end, words } = trimmedChange({ start: 0, exact }, correction);
  // A reviewer may have suggested several wordings in one second.
  const waits = structure.some((part) => {
    if (part.kind !== "deleted" && part.kind !== "inserted") return false;
    if (part.author !== reviewer || part.at !== time) return false;
    const gone = after.slice(part.start, part.end).trim();
    return part.kind === "inserted" ? part.words === words : gone === exact.slice(start, end).trim();
  });
  if (waits) return null;
  const expected = exact.slice(0, start) + words + exact.slice(end);
  if (countOf(after, expected) > countOf(before, expected)) return "accepted";
  return countOf(after, exact) >= countOf(before, exact) ? "refused" : null;
}

const countOf = (text: string, words: string) => (words === "" ? 0 : text.split(words).length - 1);
