import Link from "next/link";
import { Table } from "@/app/_components/table";
import type { Due } from "@/lib/overview/queries";
import { Deadline } from "../inbox/deadline";
import { Nothing } from "./nothing";

export function DueNext({ articles, now }: { articles: Due[]; now: Date }) {
  if (articles.length === 0) return <Nothing>Nothing with a deadline is left to check.</Nothing>;
  return (
    <Table
      caption="Due next"
      head={
        <>
          <th scope="col">Article</th>
          <th scope="col" className="w-44">
            Due
          </th>
          <th scope="col" className="numeric w-20">
            To check
          </th>
        </>
      }
    >
      {articles.map(({ id, title, deadline, toCheck }) => (
        <tr key={id}>
          <th scope="row" className="break-words">
            <Link href={`/articles/${id}`} prefetch={false} className="text-ink">
              {title}
            </Link>
          </th>
          <td>
            <Deadline day={deadline} now={now} />
          </td>
          <td className="numeric tabular-nums">{toCheck.toLocaleString("en")}</td>
        </tr>
      ))}
    </Table>
  );
}
