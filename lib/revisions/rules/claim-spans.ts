import type { RecordedClaim } from "@/lib/audit/rules/recorded-claim";
import type { Shape } from "@/lib/audit/rules/recorded-shape";
import { type Extent, span } from "@/lib/text/span";
import type { ClaimSpans, Reanchored } from "./reanchor";

type Same = Extract<Reanchored, { became: "kept" | "moved" }>;
type Reworded = Extract<Reanchored, { became: "reworded" }>;

/** The stretches a claim is made of, those of its details in the order in which `shapeOf` takes them back. */
export function spansOf({ start, end, coreStart, coreEnd, detail }: Shape): ClaimSpans {
  const { attribution, quantity } = detail;
  const parts = [attribution?.source, attribution?.cue, attribution?.content, quantity?.amount];
  return { span: { start, end }, core: { start: coreStart, end: coreEnd }, parts: parts.flatMap((part) => part ?? []) };
}

/** How far on the same words stand, in UTF-16 units; null where their typography changed, so that their shape did too. */
export function shiftOf(before: string, claim: Shape, after: string, { span: to, core, parts }: Same): number | null {
  const by = to.start - claim.start;
  const old = spansOf(claim);
  const pairs: [Extent, Extent | undefined][] = [
    [old.span, to],
    [old.core, core],
    ...old.parts.map((part, index): [Extent, Extent | undefined] => [part, parts[index]]),
  ];
  const shifted = pairs.every(
    ([from, there]) =>
      there?.start === from.start + by &&
      there.end === from.end + by &&
      before.slice(from.start, from.end) === after.slice(there.start, there.end),
  );
  return shifted ? by : null;
}

/** A claim's shape on the stretches it was reanchored to. What it says of a part that is lost, or changed in value, is left out. */
export function shapeOn(
  text: string,
  claim: Pick<RecordedClaim, "kind" | "detail">,
  reanchored: Same | Reworded,
): Shape {
  const { attribution, date, quantity, ...rest } = claim.detail;
  const [source, cue, content] = attribution ? reanchored.parts : [];
  const amount = quantity ? reanchored.parts[attribution ? 3 : 0] : null;
  const core = reanchored.core && within(reanchored.core, reanchored.span) ? reanchored.core : reanchored.span;
  const quoted = ({ start, end }: Extent) => span(text, start, end);
  const said = attribution && source && cue && content;
  // A date or an amount among changed words may have another value now.
  const sameValue = reanchored.became !== "reworded";
  return {
    kind: claim.kind,
    start: reanchored.span.start,
    end: reanchored.span.end,
    coreStart: core.start,
    coreEnd: core.end,
    detail: {
      ...rest,
      ...(said && {
        attribution: {
          ...attribution,
          source: { ...attribution.source, ...quoted(source) },
          cue: quoted(cue),
          content: quoted(content),
        },
      }),
      ...(date && sameValue && { date }),
      ...(quantity && amount && sameValue && { quantity: { ...quantity, amount: quoted(amount) } }),
    },
  };
}

const within = (inner: Extent, outer: Extent) => outer.start <= inner.start && inner.end <= outer.end;
