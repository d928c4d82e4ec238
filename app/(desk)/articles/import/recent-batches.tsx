import Link from "next/link";
import { RelativeTime } from "@/app/_components/relative-time";
import { Section } from "@/app/_components/section";
import type { Actor } from "@/lib/auth/rules/permissions";
import { listBatches } from "@/lib/importing/together/queries";

/** What this person brought in together lately, to be found again. */
export async function RecentBatches({ actor }: { actor: Actor }) {
  const batches = await listBatches(actor);
  if (batches.length === 0) return null;
  return (
    <Section title="Imported together lately">
      <ul className="border-t border-ink text-sm">
        {batches.map(({ id, expected, createdAt, imported, look, left }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-4 border-b border-rule py-2">
            <Link href={`/articles/import/together/${id}`} className="link">
              {expected.toLocaleString("en")} {expected === 1 ? "file" : "files"}
            </Link>
            <span>
              {imported.toLocaleString("en")} imported
              {look > 0 && `, ${look.toLocaleString("en")} to look at`}
              {left > 0 && `, ${left.toLocaleString("en")} left to read`}
            </span>
            <span className="text-xs text-muted">
              <RelativeTime at={createdAt} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
