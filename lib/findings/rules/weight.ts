import type { checkNames } from "@/lib/text/kinds";

type CheckName = (typeof checkNames)[number];

/** From what is a correction in print at once, to what may be a matter of telling. */
const heaviest: readonly CheckName[] = [
  "name",
  "order",
  "age",
  "sum",
  "share",
  "change",
  "weekday",
  "interval",
  "same-figure",
  "count",
  "unit",
  "quote",
  "title",
];

interface Weighed {
  check: CheckName;
  spans: readonly { start: number }[];
}

/** The heaviest first; those alike in the order of the text. */
export const byWeight = <F extends Weighed>(findings: readonly F[]): F[] =>
  findings.toSorted(
    (one, other) => heaviest.indexOf(one.check) - heaviest.indexOf(other.check) || startOf(one) - startOf(other),
  );

const startOf = ({ spans }: Weighed) => Math.min(...spans.map(({ start }) => start));
