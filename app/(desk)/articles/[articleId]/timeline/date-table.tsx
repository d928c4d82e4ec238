import Link from "next/link";
import { Table } from "@/app/_components/table";
import { VerdictMark } from "@/app/_components/verdict-mark";
import { checkWords } from "@/lib/findings/rules/check-words";
import type { FindingView } from "@/lib/findings/schema";
import type { TimelineClaim } from "@/lib/views/date-queries";
import { flagWords } from "../flag-words";
import { dateLabel } from "./date-label";

/** What else there is to say of a date, beside what it is flagged with. */
export interface DateLine {
  claim: TimelineClaim;
  note?: string;
  /** The note is a fault, not a question. */
  wrong?: boolean;
}

interface Props {
  articleId: string;
  caption: string;
  lines: readonly DateLine[];
  /** What the desk checks find on claims, by their id. */
  checks: ReadonlyMap<string, readonly FindingView[]>;
}

const cut = (words: string) => (words.length > 140 ? `${words.slice(0, 138).trimEnd()}…` : words);

export function DateTable({ articleId, caption, lines, checks }: Props) {
  const head = ["When", "In the article", "Verdict"].map((name) => (
    <th key={name} scope="col">
      {name}
    </th>
  ));
  return (
    <Table caption={caption} head={head}>
      {lines.map(({ claim, note, wrong }) => (
        <tr key={claim.id}>
          <td className="min-w-20">
            {claim.date ? dateLabel(claim.date, claim.core) : "–"}
            {note && (
              <span className={`block text-xs font-medium ${wrong ? "text-disputed-ink" : "text-unverified-ink"}`}>
                {note}
              </span>
            )}
          </td>
          <td className="min-w-32">
            <Link href={`/articles/${articleId}?claim=${claim.id}`} prefetch={false} className="link text-xs">
              Claim {claim.number}
            </Link>{" "}
            <span className="font-serif text-base break-words">“{cut(claim.exact)}”</span>
            <span className="flex flex-wrap gap-x-3 text-xs">
              {(checks.get(claim.id) ?? []).map(({ key, check, message }) => (
                <Link
                  key={key}
                  href={`/articles/${articleId}?check=${key}`}
                  prefetch={false}
                  className="text-disputed-ink"
                >
                  {checkWords[check]}: {message}
                </Link>
              ))}
              {claim.flags
                .filter(({ code }) => !checks.get(claim.id)?.some(({ check }) => check === code))
                .map(({ code }) => (
                  <span key={code} className={code === "contradiction" ? "text-disputed-ink" : "text-unverified-ink"}>
                    {flagWords[code]}
                  </span>
                ))}
            </span>
          </td>
          <td>
            <VerdictMark verdict={claim.verdict} />
          </td>
        </tr>
      ))}
    </Table>
  );
}
