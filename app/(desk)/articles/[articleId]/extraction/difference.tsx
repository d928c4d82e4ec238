import Link from "next/link";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import { VerdictMark } from "@/app/_components/verdict-mark";
import { compareExtraction, type TouchedClaim } from "@/lib/claims/compare-extraction";

const cut = (words: string) => (words.length > 160 ? `${words.slice(0, 158).trimEnd()}…` : words);
const rowClass = "border-b border-rule py-2 text-sm";

function Touched({ articleId, claim, what }: { articleId: string; claim: TouchedClaim; what: string }) {
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 text-xs text-muted">
        <Link href={`/articles/${articleId}?claim=${claim.id}`} prefetch={false} className="link font-medium">
          Claim {claim.number}
        </Link>
        <span>{claim.kind}</span>
        <VerdictMark verdict={claim.verdict} />
        <span className="text-unverified-ink">{what}</span>
      </p>
      <p className="font-serif text-base break-words">“{cut(claim.exact)}”</p>
    </>
  );
}

/** What the extractor of today finds in the article, beside what stands on the desk. */
export async function Difference({ articleId }: { articleId: string }) {
  const outcome = await compareExtraction(articleId);
  if (!outcome.ok) return <Notice tone="error">{outcome.failure.message}</Notice>;
  const { before, now, same, changed, removed, added } = outcome.value;
  const nothing = changed.length + removed.length + added.length === 0;
  return (
    <>
      <Notice title={nothing ? "No difference" : "Nothing has been changed"}>
        <p>
          {same.toLocaleString("en")} claims are found again just as they are. They were found by{" "}
          {before.join(", ") || "nobody"}; {now} ran now. What people added is left out.
        </p>
      </Notice>
      {changed.length > 0 && (
        <Section title={`Found otherwise (${changed.length})`} note="The same claim, read in another way">
          <ul>
            {changed.map(({ claim, what, exact }) => (
              <li key={claim.id} className={rowClass}>
                <Touched articleId={articleId} claim={claim} what={what.join(", ")} />
                {exact !== claim.exact && <p className="font-serif text-base break-words">Now: “{cut(exact)}”</p>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {removed.length > 0 && (
        <Section title={`Not found any more (${removed.length})`}>
          <ul>
            {removed.map((claim) => (
              <li key={claim.id} className={rowClass}>
                <Touched articleId={articleId} claim={claim} what="" />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {added.length > 0 && (
        <Section title={`Found anew (${added.length})`}>
          <ul>
            {added.map(({ start, kind, exact }) => (
              <li key={`${start} ${kind} ${exact}`} className={rowClass}>
                <p className="text-xs text-muted">{kind}</p>
                <p className="font-serif text-base break-words">“{cut(exact)}”</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
