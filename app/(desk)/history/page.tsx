import type { Metadata } from "next";
import Link from "next/link";
import { buttonClass } from "@/app/_components/button";
import { EmptyState } from "@/app/_components/empty-state";
import { HistoryEntry } from "@/app/_components/history-entry";
import { Page } from "@/app/_components/page";
import { PageHeader } from "@/app/_components/page-header";
import { listPeople } from "@/lib/accounts/queries";
import { type DeskEntry, listDeskHistory } from "@/lib/audit/desk-history";
import { askedOf, deskHistoryAskedSchema, queryOf } from "@/lib/audit/rules/desk-history-asked";
import { requirePermission } from "@/lib/auth/session";
import { wordsOfClaims } from "@/lib/views/words-of-claims";
import { NarrowForm } from "./narrow-form";

export const metadata: Metadata = { title: "History of the desk" };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function DeskHistoryPage({ searchParams }: Props) {
  const actor = await requirePermission("history.read-all");
  const address = deskHistoryAskedSchema.parse(await searchParams);
  const [{ entries, more }, people] = await Promise.all([
    listDeskHistory(actor.id, askedOf(address)),
    listPeople(actor),
  ]);
  const words = await wordsOfClaims(entries.flatMap(({ claimId }) => claimId ?? []));
  return (
    <Page width="narrow">
      <PageHeader
        title="History of the desk"
        meta="All that happened to every article, and to accounts, the newest first"
      />
      <NarrowForm address={address} people={people.ok ? people.value.accounts : []} />
      <p className="mt-3 text-sm">
        As it is narrowed:{" "}
        <a href={`/api/v1/history?format=csv&${queryOf(address)}`} download className="link">
          a table (CSV)
        </a>{" "}
        or{" "}
        <a href={`/api/v1/history?format=jsonl&${queryOf(address)}`} download className="link">
          one entry a line (JSON)
        </a>
        .
      </p>
      {entries.length === 0 && <EmptyState title="Nothing is like that">Narrow it by less.</EmptyState>}
      <ol aria-label="Events" className="mt-4 border-t border-rule">
        {entries.map((entry) => (
          <HistoryEntry
            key={`${entry.chain} ${entry.seq}`}
            entry={entry}
            numbered={false}
            claim={words.get(entry.claimId ?? "")}
            link={<Where entry={entry} />}
          />
        ))}
      </ol>
      <nav aria-label="Pages" className="mt-4 flex gap-2">
        {address.after && (
          <Link href={`?${queryOf(address)}`} className={buttonClass()}>
            Newest
          </Link>
        )}
        {more && (
          <Link href={`?${queryOf(address, more)}`} className={buttonClass()}>
            Older
          </Link>
        )}
      </nav>
    </Page>
  );
}

function Where({ entry: { article, claimId } }: { entry: DeskEntry }) {
  if (!article) return null;
  return (
    <Link href={`/articles/${article.id}${claimId ? `?claim=${claimId}` : "/history"}`} className="link text-xs">
      {article.title}
    </Link>
  );
}
