import { Disclosure, ShortLabel } from "@/app/_components/disclosure";
import type { ClaimSummary } from "@/lib/views/queries";
import type { ClaimView } from "@/lib/views/view-claim";
import type { Selected } from "../article-text/selected-words";
import { SpanForm } from "../span/span-form";
import { AttributionForm } from "./attribution-form";
import { DateForm } from "./date-form";
import { KindForm } from "./kind-form";
import { MergeForm } from "./merge-form";
import { SplitForm } from "./split-form";

/** What the forms need of the article around a claim. */
export interface Surroundings {
  text: string;
  claims: readonly ClaimSummary[];
  selected: Selected | null;
}

interface Props extends Surroundings {
  claim: ClaimView;
}

/** Everything that changes what a claim asserts, or where. */
export function ReshapeSection({ claim, text, claims, selected }: Props) {
  const { kind, detail } = claim;
  const judged = claim.verdict !== null;
  return (
    <Disclosure label={<ShortLabel short="Reshape" label="Reshape: words, kind, split, merge, details" />}>
      <div className="flex flex-col gap-4 pt-2">
        {judged && <p className="text-xs text-muted">A change of what is asserted puts the claim back to check.</p>}
        <SpanForm claim={claim} text={text} selected={selected} />
        <KindForm claim={claim} />
        <SplitForm claim={claim} text={text} />
        <MergeForm claim={claim} claims={claims} text={text} />
        {(kind === "attribution" || detail.attribution) && <AttributionForm claim={claim} />}
        {(kind === "date" || detail.date) && <DateForm claim={claim} />}
      </div>
    </Disclosure>
  );
}
