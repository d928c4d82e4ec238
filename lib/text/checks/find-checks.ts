import { overlaps } from "../span";
import { ageCheck } from "./age";
import { changeCheck } from "./change";
import { countCheck } from "./count";
import type { Check, CheckName, Finding } from "./finding";
import { intervalCheck } from "./interval";
import { nameCheck } from "./name";
import { orderCheck } from "./order";
import { quoteCheck } from "./quote";
import { sameFigureCheck } from "./same-figure";
import type { Reading } from "./shape/reading";
import { shareCheck } from "./share";
import { sumCheck } from "./sum";
import { titleCheck } from "./title";
import { unitCheck } from "./unit";
import { weekdayCheck } from "./weekday";

/** The checks in the order their findings are told where two begin alike. */
export const checks: readonly { name: CheckName; find: Check }[] = [
  { name: "weekday", find: weekdayCheck },
  { name: "age", find: ageCheck },
  { name: "interval", find: intervalCheck },
  { name: "share", find: shareCheck },
  { name: "change", find: changeCheck },
  { name: "sum", find: sumCheck },
  { name: "count", find: countCheck },
  { name: "unit", find: unitCheck },
  { name: "same-figure", find: sameFigureCheck },
  { name: "name", find: nameCheck },
  { name: "title", find: titleCheck },
  { name: "order", find: orderCheck },
  { name: "quote", find: quoteCheck },
];

export type NamedFinding = Finding & { check: CheckName };

/** What every check finds in an article, in the order of the text. */
export const findChecks = (reading: Reading): NamedFinding[] =>
  checks
    .flatMap(({ name, find }) => once(find(reading).slice(0, most)).map((finding) => ({ check: name, ...finding })))
    .filter(isOwn)
    .sort((a, b) => first(a) - first(b));

/** No desk reads more findings of one check; a flood of them would be paired with every claim. */
const most = 200;

/** Two rules of one check that meet at the same places have found one fault. */
const once = (findings: readonly Finding[]): Finding[] =>
  findings.filter(
    ({ spans }, n) =>
      !findings
        .slice(Math.max(0, n - 50), n)
        .some((other) => spans.every((s) => other.spans.some((t) => overlaps(s, t)))),
  );

/** A figure that differs inside a quotation worded in two ways is that fault, and no second one. */
const isOwn = (finding: NamedFinding, _: number, all: readonly NamedFinding[]): boolean =>
  finding.check !== "same-figure" ||
  !all.some(
    (other) =>
      other.check === "quote" &&
      finding.spans.every((s) => other.spans.some((t) => t.start <= s.start && s.end <= t.end)),
  );

const first = ({ spans }: Finding) => Math.min(...spans.map((s) => s.start));
