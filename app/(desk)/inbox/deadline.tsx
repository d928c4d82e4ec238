import { dayOf } from "@/app/_components/format-time";
import { isOverdue } from "@/lib/articles/list-filters";

/** The day by which the check is wanted, YYYY-MM-DD, and whether it is past. */
export function Deadline({ day, now }: { day: string | null; now: Date }) {
  if (!day) return null;
  const overdue = isOverdue({ deadline: day, state: "open" }, now);
  return (
    <span className={overdue ? "font-medium text-disputed-ink" : undefined}>
      {overdue ? "Overdue since" : "Due"} {dayOf(new Date(day))}
    </span>
  );
}
