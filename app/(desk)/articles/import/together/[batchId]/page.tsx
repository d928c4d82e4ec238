import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { Page } from "@/app/_components/page";
import { PageHeader } from "@/app/_components/page-header";
import { RelativeTime } from "@/app/_components/relative-time";
import { requirePermission } from "@/lib/auth/session";
import { getBatch } from "@/lib/importing/together/queries";
import { BatchView } from "./batch-view";

export const metadata: Metadata = { title: "Imported together" };

export default async function TogetherPage({ params }: { params: Promise<{ batchId: string }> }) {
  const actor = await requirePermission("article.import");
  const batch = await getBatch(actor, (await params).batchId);
  if (batch === null) notFound();
  const meta = (
    <>
      {batch.expected.toLocaleString("en")} {batch.expected === 1 ? "file" : "files"}, brought in{" "}
      <RelativeTime at={batch.createdAt} />.{" "}
      <Link href="/articles/import" className="link">
        Import more
      </Link>
    </>
  );
  return (
    <Page>
      <PageHeader title="Imported together" meta={meta} />
      <BatchView given={batch} />
    </Page>
  );
}
