"use client";

import { Fragment, useMemo, useState } from "react";
import { cutsOf } from "@/lib/claims/rules/step-offset";
import type { ClaimView } from "@/lib/views/view-claim";
import { splitClaimAction } from "../../reshape-actions";
import { useClaimForm } from "../forms/use-claim-form";
import { ReshapeForm } from "./reshape-form";

interface Props {
  claim: ClaimView;
  text: string;
}

/** The claim's words with a place to cut before each but the first: radio buttons, so a press or the arrow keys choose. */
export function SplitForm({ claim, text }: Props) {
  const { failure, submit } = useClaimForm(splitClaimAction);
  const cuts = useMemo(() => cutsOf(text, claim), [text, claim]);
  const [chosen, choose] = useState<number | null>(null);
  if (cuts.length === 0) return null;
  const words = [claim.start, ...cuts].map((from, index) => ({
    from,
    words: text.slice(from, cuts[index] ?? claim.end),
  }));
  return (
    <ReshapeForm claim={claim} label="Split here" submit={submit} failure={failure}>
      <fieldset>
        <legend className="text-sm font-medium">Where to cut the claim in two</legend>
        <p className="font-serif leading-loose">
          {words.map(({ from, words: some }) => (
            <Fragment key={from}>
              {from > claim.start && (
                <label className="mx-0.5 inline-flex min-h-6 min-w-6 cursor-pointer justify-center rounded text-muted hover:bg-sunk has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-focus">
                  <input
                    type="radio"
                    name="at"
                    value={from}
                    required
                    checked={chosen === from}
                    onChange={() => choose(from)}
                    className="sr-only"
                    aria-label={`Before “${some.trim()}”`}
                  />
                  <span aria-hidden>|</span>
                </label>
              )}
              <span className={chosen !== null && from >= chosen ? "bg-accent-wash" : undefined}>{some.trim()}</span>
            </Fragment>
          ))}
        </p>
      </fieldset>
    </ReshapeForm>
  );
}
