import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import { compareExtraction } from "@/lib/extraction/compare-extraction";
import { nothingIn } from "@/lib/extraction/rules/plan-extraction";
import { flagWords } from "../flag-words";
import { ApplyForm } from "./apply-form";
import { FoundClaim, FoundList } from "./found-list";

interface Props {
  articleId: string;
  mayApply: boolean;
}

/** What the extractor of today finds in the article, beside what stands on the desk, and what applying it would do. */
export async function Difference({ articleId, mayApply }: Props) {
  const outcome = await compareExtraction(articleId);
  if (!outcome.ok) return <Notice tone="error">{outcome.failure.message}</Notice>;
  const { before, extractor, same, changed, removed, added, kept, checks, text, digest } = outcome.value;
  const nothing = nothingIn(outcome.value);
  const counts = { added: added.length, changed: changed.length, removed: removed.length, kept: kept.length };
  const shown = { articleId, text };
  return (
    <>
      <Notice title={nothing ? "No difference" : "Nothing has been changed"}>
        <p>
          {same.toLocaleString("en")} claims are found again just as they are. They were found by{" "}
          {before.join(", ") || "nobody"}; {extractor} ran now.
        </p>
      </Notice>
      {mayApply && <ApplyForm articleId={articleId} digest={digest} counts={counts} checks={checks !== null} />}
      {checks && (
        <Section title={`Desk checks (${checks.length})`} note="What they find now; what was said of any of it stays">
          {checks.length === 0 ? (
            <p className="text-sm text-muted">Nothing to look at.</p>
          ) : (
            <ul className="flex flex-col gap-1 text-sm">
              {checks.map(({ key, check, message }) => (
                <li key={key}>
                  <span className="font-semibold">{flagWords[check]}.</span> {message}
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
      {kept.length > 0 && (
        <Section title={`Stay as they are (${kept.length})`} note="Somebody worked on them: they are never touched">
          <FoundList all={kept}>
            {({ claim, what, now }) => (
              <FoundClaim key={claim.id} {...shown} claim={claim} what={now ? what.join(", ") : "not found any more"}>
                {now && <FoundClaim.Now text={text} before={claim} after={now} />}
              </FoundClaim>
            )}
          </FoundList>
        </Section>
      )}
      {changed.length > 0 && (
        <Section title={`Found otherwise (${changed.length})`} note="The same claim, read in another way">
          <FoundList all={changed}>
            {({ before: claim, after, what }) => (
              <FoundClaim key={claim.id} {...shown} claim={claim} what={what.join(", ")}>
                <FoundClaim.Now text={text} before={claim} after={after} />
              </FoundClaim>
            )}
          </FoundList>
        </Section>
      )}
      {removed.length > 0 && (
        <Section title={`Not found any more (${removed.length})`} note="Nobody worked on them">
          <FoundList all={removed}>
            {(claim) => <FoundClaim key={claim.id} {...shown} claim={claim} what="" />}
          </FoundList>
        </Section>
      )}
      {added.length > 0 && (
        <Section title={`Found anew (${added.length})`}>
          <FoundList all={added}>
            {(claim) => <FoundClaim key={claim.id} {...shown} articleId={null} claim={claim} what="" />}
          </FoundList>
        </Section>
      )}
    </>
  );
}
