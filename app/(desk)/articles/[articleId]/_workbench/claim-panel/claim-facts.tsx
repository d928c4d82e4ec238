import type { ReactNode } from "react";
import type { ClaimView } from "@/lib/views/view-claim";
import { amountWords } from "../../amount-words";
import { dateWords } from "../../date-words";
import { ClaimLink } from "./claim-link";

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </>
  );
}

/** What the extractor read out of the words. */
export function ClaimFacts({ claim, onSelect }: { claim: ClaimView; onSelect: (id: string) => void }) {
  const { attribution, date, quantity } = claim.detail;
  const around = claim.related.find(({ id }) => id === claim.withinId);
  if (!attribution && !date && !quantity && !around) return null;
  return (
    <dl className="grid grid-cols-[max-content_1fr] gap-x-3 gap-y-1 text-xs">
      {attribution && (
        <>
          <Fact name="Who">
            {attribution.source.exact}
            {attribution.source.resolved && attribution.source.resolved !== attribution.source.exact && (
              <> = {attribution.source.resolved}</>
            )}
          </Fact>
          <Fact name="Said">
            “{attribution.cue.exact}”, {attribution.quoted}
          </Fact>
          <Fact name="What">
            <span className="line-clamp-3 font-serif text-sm">{attribution.content.exact}</span>
          </Fact>
        </>
      )}
      {date && (
        <Fact name="When">
          {date.value === null ? "left open" : dateWords(date.value)}{" "}
          <span className="text-muted">
            {[date.value && `(${date.value})`, date.from && `counted from “${date.from}”`, date.why]
              .filter(Boolean)
              .join(" ")}
          </span>
        </Fact>
      )}
      {quantity && (
        <Fact name="Amount">
          {amountWords(quantity)} {quantity.why && <span className="text-muted">{quantity.why}</span>}
        </Fact>
      )}
      {around && (
        <Fact name="Said in">
          <ClaimLink claim={around} onSelect={onSelect} />
        </Fact>
      )}
    </dl>
  );
}
