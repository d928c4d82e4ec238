import type { Stance } from "@/lib/vocabulary";

/** What tells whether two pieces are one voice. `origin` is the wire or agency the story came by. */
export interface Voice {
  /** A piece that two people cite is one piece. */
  id?: string;
  stance: Stance;
  publisher: string | null;
  origin: string | null;
  url: string | null;
  withdrawal?: string | null;
}

/** How many voices speak for a claim and against it that do not repeat each other. */
export interface Independent {
  supports: number;
  contradicts: number;
}

export function independentPieces(citations: readonly Voice[]): Independent {
  const standing = citations.filter(({ withdrawal }) => !withdrawal);
  const count = (stance: Stance) => voices(standing.filter((piece) => piece.stance === stance));
  return { supports: count("supports"), contradicts: count("contradicts") };
}

/** Groups of pieces that repeat each other, through others too: a paper with a wire story joins its own pieces and the wire's. */
function voices(pieces: readonly Voice[]): number {
  const groups: Voice[][] = [];
  for (const piece of pieces) {
    const joined = groups.filter((group) => group.some((other) => sameVoice(piece, other)));
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push([piece, ...joined.flat()]);
  }
  return groups.length;
}

function sameVoice(one: Voice, two: Voice): boolean {
  if (one.id !== undefined && one.id === two.id) return true;
  const names = namesOf(one);
  if (namesOf(two).some((name) => names.includes(name))) return true;
  // Where a publisher is named, its site says nothing more: one site may hold many.
  if (one.publisher && two.publisher) return false;
  const host = hostOf(one.url);
  return host !== null && host === hostOf(two.url);
}

const namesOf = ({ publisher, origin }: Voice) =>
  [publisher, origin].flatMap((name) => (name ? [plain(name)] : [])).filter((name) => name !== "");

/** “The Harbour Post” and “harbour post.” are one name. */
const plain = (name: string) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the /, "");

function hostOf(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, "");
}
