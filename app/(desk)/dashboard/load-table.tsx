import { Table } from "@/app/_components/table";
import type { Load } from "@/lib/overview/queries";
import { Nothing } from "./nothing";

export function LoadTable({ people }: { people: Load[] }) {
  if (people.length === 0) return <Nothing>Nobody has claims to check, or judged any lately.</Nothing>;
  return (
    <Table
      caption="Work by person"
      head={
        <>
          <th scope="col">Person</th>
          <th scope="col" className="numeric w-20">
            To check
          </th>
          <th scope="col" className="numeric w-20">
            Judged
          </th>
        </>
      }
    >
      {people.map(({ id, name, assigned, judged }) => (
        <tr key={id}>
          <th scope="row" className="break-words">
            {name}
          </th>
          <td className="numeric tabular-nums">{assigned.toLocaleString("en")}</td>
          <td className="numeric tabular-nums">{judged.toLocaleString("en")}</td>
        </tr>
      ))}
    </Table>
  );
}
