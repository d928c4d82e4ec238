import { claimKinds, flagCodes } from "@/lib/text/kinds";
import { verdicts } from "@/lib/vocabulary";
import type { ClaimSummary } from "./queries";

/**
 * A list of claims as a page carries it: a line each instead of an object with its names, a fourth of the bytes, which a browser need
 * not read as JSON. What sources and people are called stands once.
 */
export interface PackedClaims {
  lines: string;
  sources: string[];
  assignees: NonNullable<ClaimSummary["assignees"]>;
}

/** To the base of 36; nothing is 0, which is written as nothing. */
const digits = (value: number) => (value === 0 ? "" : value.toString(36));
const numeral = (text: string | undefined) => (text ? Number.parseInt(text, 36) : 0);

export function packClaims(claims: readonly ClaimSummary[]): PackedClaims {
  const sources = new Map<string, number>();
  const people = new Map<string, number>();
  const assignees: PackedClaims["assignees"] = [];
  const sourceNumber = (name: string) => numberIn(sources, name);
  const personNumber = (person: (typeof assignees)[number]) => {
    const number = numberIn(people, person.id);
    if (number > assignees.length) assignees.push(person);
    return number;
  };
  const lines = claims.map((claim) => {
    const { id, number, kind, start, end, coreStart, coreEnd, verdict, version, source, threads = 0 } = claim;
    const fields = [
      ...[number, claimKinds.indexOf(kind), start, end - start, coreStart - start, coreEnd - coreStart].map(digits),
      ...[verdict === null ? 0 : verdicts.indexOf(verdict) + 1, version, marksOf(claim)].map(digits),
      claim.flags.map((code) => flagCodes.indexOf(code).toString(36)).join(""),
      ...[source === null ? 0 : sourceNumber(source), threads].map(digits),
      ...(claim.assignees ?? []).map((person) => digits(personNumber(person))),
    ];
    return `${id.replaceAll("-", "")} ${fields.join(" ")}`.trimEnd();
  });
  return { lines: lines.join("\n"), sources: [...sources.keys()], assignees };
}

function numberIn(known: Map<string, number>, name: string): number {
  const number = known.get(name) ?? known.size + 1;
  known.set(name, number);
  return number;
}

const marksOf = ({ disagreed, dismissed, waived, sealed }: ClaimSummary) =>
  (disagreed ? 1 : 0) + (dismissed ? 2 : 0) + (waived ? 4 : 0) + (sealed ? 8 : 0);

export function unpackClaims({ lines, sources, assignees }: PackedClaims): ClaimSummary[] {
  if (lines === "") return [];
  return lines.split("\n").map((line) => {
    const [id = "", ...fields] = line.split(" ");
    const [number, kind, start, length, core, coreLength, verdict, version, marks, flags, source, threads, ...held] =
      fields;
    const [from, coreFrom, marked] = [numeral(start), numeral(start) + numeral(core), numeral(marks)];
    const open = numeral(threads);
    const whose = held.flatMap((person) => assignees[numeral(person) - 1] ?? []);
    return {
      id: id.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-"),
      number: numeral(number),
      kind: claimKinds[numeral(kind)] ?? "statement",
      start: from,
      end: from + numeral(length),
      coreStart: coreFrom,
      coreEnd: coreFrom + numeral(coreLength),
      verdict: verdicts[numeral(verdict) - 1] ?? null,
      disagreed: (marked & 1) > 0,
      dismissed: (marked & 2) > 0,
      waived: (marked & 4) > 0,
      version: numeral(version),
      flags: [...(flags ?? "")].flatMap((digit) => flagCodes[numeral(digit)] ?? []),
      source: sources[numeral(source) - 1] ?? null,
      ...(whose.length > 0 && { assignees: whose }),
      ...(open > 0 && { threads: open }),
      ...((marked & 8) > 0 && { sealed: true as const }),
    };
  });
}
