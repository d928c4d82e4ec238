import type { RecordedRemark } from "@/lib/audit/rules/recorded-remark";
import { longestComment } from "@/lib/comments/longest-comment";
import type { EvidenceInput } from "@/lib/evidence/schema";
import type { Stance } from "@/lib/vocabulary";

/** What a remark is taken over as: evidence, for what it means for the claim, or a comment. */
export type TakenAs = Stance | "comment";

type Given = Pick<RecordedRemark, "author" | "at" | "words"> & { addresses: readonly string[] };

/** A writer's note that leads somewhere names a source; another says something. */
export const proposedAs = ({ addresses }: Pick<Given, "addresses">): TakenAs =>
  addresses.length > 0 ? "supports" : "comment";

const longestTitle = 200;
const address = /https?:\/\/\S+/g;

/** The pieces a remark is evidence of: a link for each address, under the words around them, or else a note. */
export function piecesOf({ words, addresses }: Given, stance: Stance): EvidenceInput[] {
  if (addresses.length === 0)
    return [{ kind: "note", title: shortened(words) || "A remark in the draft", passage: words, stance }];
  const title = shortened(words.replace(address, " ").replace(/[\s:;,(<[–—-]+$/u, ""));
  return addresses.map((url) => ({ kind: "link", url, title, stance }));
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length <= longestTitle ? line : `${line.slice(0, longestTitle - 1).replace(/\s\S*$/, "")}…`;
}

/** What it says as a comment, and whose words those are. */
export function commentOf({ author, at, words }: Given): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(at ?? "")?.[0];
  const from = [author ?? "the writer", day].filter(Boolean).join(", ");
  const text = `In the draft (${from}): ${words}`;
  return text.length <= longestComment ? text : `${text.slice(0, longestComment - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
