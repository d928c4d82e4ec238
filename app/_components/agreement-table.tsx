import { Table } from "./table";

interface Row {
  /** Null is all kinds together. */
  kind: string | null;
  units: number;
  percent: number | null;
  alpha: number | null;
}

/** How far two reviewers agree, each figure with the number of claims it is of. */
export function AgreementTable({ agreement }: { agreement: readonly Row[] }) {
  if (agreement.length === 0)
    return <p className="text-sm text-muted">Not enough: no claim has two blind reviews in yet.</p>;
  return (
    <>
      <Table
        caption="How far two reviewers agree, by kind of claim"
        head={
          <>
            <th scope="col">Kind</th>
            <th scope="col">Claims</th>
            <th scope="col">Agreed</th>
            <th scope="col">Alpha</th>
          </>
        }
      >
        {agreement.map(({ kind, units, percent, alpha }) => (
          <tr key={kind ?? "all"}>
            <th scope="row">{kind ?? "All"}</th>
            <td className="tabular-nums">{units.toLocaleString("en")}</td>
            <td className="tabular-nums">{percent === null ? "not enough" : `${Math.round(100 * percent)}%`}</td>
            <td className="tabular-nums">{alpha === null ? "not enough" : alpha.toFixed(2)}</td>
          </tr>
        ))}
      </Table>
      <p className="mt-2 text-xs text-muted">
        Alpha is Krippendorff’s, for verdicts as names: 1 is perfect, 0 is what chance would give. It needs more than
        one verdict to tell them apart.
      </p>
    </>
  );
}
