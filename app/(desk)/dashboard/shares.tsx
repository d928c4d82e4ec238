import { Table } from "@/app/_components/table";
import type { Share } from "@/lib/overview/queries";
import { Nothing } from "./nothing";

interface Props {
  shares: Share[];
  label: string;
  /** What was met, as the column says it. */
  met: string;
  empty: string;
}

export function Shares({ shares, label, met, empty }: Props) {
  if (shares.length === 0) return <Nothing>{empty}</Nothing>;
  return (
    <Table
      caption={`${label}s by how often: ${met}`}
      head={
        <>
          <th scope="col">{label}</th>
          <th scope="col" className="numeric w-20">
            {met}
          </th>
          <th scope="col" className="numeric w-20">
            Of
          </th>
          <th scope="col" className="numeric w-20">
            Share
          </th>
        </>
      }
    >
      {shares.map((share) => (
        <tr key={share.name}>
          <th scope="row" className="break-words">
            <bdi>{share.name}</bdi>
          </th>
          <td className="numeric tabular-nums">{share.met.toLocaleString("en")}</td>
          <td className="numeric tabular-nums">{share.judged.toLocaleString("en")}</td>
          <td className="numeric tabular-nums">{Math.round((100 * share.met) / share.judged)}%</td>
        </tr>
      ))}
    </Table>
  );
}
