import { Table } from "@/app/_components/table";
import type { AgeGroup } from "@/lib/overview/rules/work-by-age";
import { Nothing } from "./nothing";

export function OpenWork({ groups }: { groups: AgeGroup[] }) {
  if (groups.every(({ articles }) => articles === 0)) return <Nothing>Every open article is checked.</Nothing>;
  return (
    <Table
      caption="Open work by age"
      head={
        <>
          <th scope="col">Imported</th>
          <th scope="col" className="numeric w-20">
            Articles
          </th>
          <th scope="col" className="numeric w-20">
            Claims to check
          </th>
        </>
      }
    >
      {groups.map(({ label, articles, toCheck }) => (
        <tr key={label}>
          <th scope="row">{label}</th>
          <td className="numeric tabular-nums">{articles.toLocaleString("en")}</td>
          <td className="numeric tabular-nums">{toCheck.toLocaleString("en")}</td>
        </tr>
      ))}
    </Table>
  );
}
