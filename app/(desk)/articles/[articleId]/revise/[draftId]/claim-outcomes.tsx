import { ChangedWords } from "@/app/_components/changed-words";
import { Disclosure } from "@/app/_components/disclosure";
import { excerpt } from "@/app/_components/excerpt";
import { VerdictMark } from "@/app/_components/verdict-mark";
import type { PreviewedClaim, RevisionPreview } from "@/lib/revisions/preview";
import { wordChanges } from "@/lib/revisions/rules/word-changes";

const most = 200;
const cut = (words: string) => excerpt(words, 300);

const groups = [
  { name: "reworded", title: "Reworded", note: "To check again; the old verdict stays visible beside the difference." },
  {
    name: "needs-place",
    title: "Needs a place",
    note: "Their words could stand in several places. You choose once this is confirmed.",
  },
  {
    name: "deleted",
    title: "Deleted",
    note: "Their words are gone. They come back with their verdict if the words do.",
  },
  { name: "back", title: "Back again", note: "Deleted earlier; their words are there again, and so is their verdict." },
] as const;

/** What would become of each claim: those that change, by how; the unchanged ones as a count. */
export function ClaimOutcomes({ preview }: { preview: RevisionPreview }) {
  const { counts, added } = preview;
  const same = counts.kept + counts.moved;
  return (
    <div className="grid gap-4">
      <p className="text-sm">
        {same.toLocaleString("en")} {same === 1 ? "claim keeps its" : "claims keep their"} words and verdict
        {counts.moved > 0 && `, ${counts.moved.toLocaleString("en")} of them moved with the text`}.
      </p>
      {groups.map(({ name, title, note }) => {
        const claims = preview.groups[name];
        return (
          claims.length > 0 && (
            <Disclosure key={name} open label={`${title} (${claims.length.toLocaleString("en")})`}>
              <p className="text-xs text-muted">{note}</p>
              <ul>
                {claims.slice(0, most).map((claim) => (
                  <Outcome key={claim.id} claim={claim} />
                ))}
              </ul>
              <More count={claims.length} />
            </Disclosure>
          )
        );
      })}
      {added.length > 0 && (
        <Disclosure open={added.length <= 20} label={`New (${added.length.toLocaleString("en")})`}>
          <ul>
            {added.slice(0, most).map(({ kind, start, exact }) => (
              <li key={`${kind} ${start} ${exact}`} className="border-b border-rule py-2 text-sm">
                <p className="text-xs text-muted">{kind}</p>
                <p className="font-serif text-base break-words">“{cut(exact)}”</p>
              </li>
            ))}
          </ul>
          <More count={added.length} />
        </Disclosure>
      )}
    </div>
  );
}

function More({ count }: { count: number }) {
  return count > most ? (
    <p className="py-2 text-xs text-muted">And {(count - most).toLocaleString("en")} more.</p>
  ) : null;
}

const asideWords = { dismissed: "Dismissed", waived: "Waived" } as const;

function Outcome({ claim: { number, kind, verdict, state, exact, now, places } }: { claim: PreviewedClaim }) {
  return (
    <li className="border-b border-rule py-2 text-sm">
      <p className="flex flex-wrap items-center gap-x-3 text-xs text-muted">
        <span className="font-medium">Claim {number}</span>
        <span>{kind}</span>
        {state === "dismissed" || state === "waived" ? (
          <span className="italic">{asideWords[state]}</span>
        ) : (
          <VerdictMark verdict={verdict} />
        )}
      </p>
      <p className="font-serif text-base break-words">
        {now === null ? `“${cut(exact)}”` : <ChangedWords pieces={wordChanges(exact, now)} />}
      </p>
      {now === exact && <p className="text-xs text-muted">Its sentence changed; these words did not.</p>}
      {places.length > 0 && (
        <ul aria-label={`Where claim ${number} may stand`} className="ms-4 list-disc text-muted">
          {places.map(({ before, exact: words, after }) => (
            <li key={before + words + after} className="break-words">
              …{before}
              <strong className="text-ink">{cut(words)}</strong>
              {after}…
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
