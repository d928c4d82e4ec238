import type { Metadata } from "next";
import { EmptyState } from "@/app/_components/empty-state";
import { Notice } from "@/app/_components/notice";
import { Page } from "@/app/_components/page";
import { PageHeader } from "@/app/_components/page-header";
import { requirePermission } from "@/lib/auth/session";
import { listInbox } from "@/lib/inbox/queries";
import { NextButton } from "../_next/next-button";
import { nothingLeft, tooBusy } from "../_next/next-words";
import { Lists } from "./lists";

export const metadata: Metadata = { title: "Inbox" };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function InboxPage({ searchParams }: Props) {
  const actor = await requirePermission("article.read");
  const { next } = await searchParams;
  const now = new Date();
  const inbox = await listInbox(actor, now);
  const total = Object.values(inbox).reduce((sum, group) => sum + group.total, 0);
  return (
    <Page>
      <PageHeader title="Inbox" meta="What waits for you. A line goes when it is done." actions={<NextButton />} />
      {next === "none" && <Notice>{nothingLeft}</Notice>}
      {next === "busy" && <Notice tone="warning">{tooBusy}</Notice>}
      {total === 0 ? (
        <EmptyState title="Nothing waits for you">
          Claims assigned to you stand here, comments that name you, claims to check again, and deadlines that come
          close.
        </EmptyState>
      ) : (
        <Lists inbox={inbox} now={now} />
      )}
    </Page>
  );
}
