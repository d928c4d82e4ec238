import { excerpt } from "@/app/_components/excerpt";
import { checkWords } from "@/lib/findings/rules/check-words";
import { countClaims, type Foretold } from "@/lib/importing/count-claims";
import type { ReadArticle } from "@/lib/reading/read-job";

const shown = 3;

/** How many claims the extractor finds in what was read, and what its checks do; streamed after the page. */
export async function ClaimsCount({ read }: { read: ReadArticle }) {
  const found = await countClaims(read);
  if (found === null) return null;
  const { claims, checks } = found;
  return (
    <div className="text-sm">
      <p className="text-muted">
        {claims === 1 ? "1 claim" : `${claims.toLocaleString("en")} claims`} found in this text.
      </p>
      {checks.length > 0 && <ToCheck checks={checks} />}
    </div>
  );
}

function ToCheck({ checks }: Pick<Foretold, "checks">) {
  const more = checks.length - shown;
  return (
    <section aria-label="Things to check" className="mt-2 border-s-2 border-unverified bg-unverified-wash px-3 py-2">
      <p className="font-medium">
        {checks.length === 1 ? "1 thing to check" : `${checks.length.toLocaleString("en")} things to check`}
      </p>
      <ul className="mt-1 flex flex-col gap-1.5">
        {checks.slice(0, shown).map(({ key, check, message, spans }) => (
          <li key={key}>
            <span className="font-medium">{checkWords[check]}.</span> {message}{" "}
            <span className="font-serif text-muted">
              {spans.map(({ exact }) => `“${excerpt(exact, 60)}”`).join(" and ")}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className="mt-1 text-muted">And {more.toLocaleString("en")} more: they stand beside the article.</p>
      )}
    </section>
  );
}
