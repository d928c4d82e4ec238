import type { Metadata } from "next";
import { DraftOwner } from "@/app/_components/draft-owner";
import { Page } from "@/app/_components/page";
import { PageHeader } from "@/app/_components/page-header";
import { requirePermission } from "@/lib/auth/session";
import { filesOffered } from "@/lib/reading/formats";
import { ImportForm } from "./import-form";
import { RecentBatches } from "./recent-batches";

export const metadata: Metadata = { title: "Import an article" };

export default async function ImportPage() {
  const actor = await requirePermission("article.import");
  return (
    <Page>
      <PageHeader
        title="Import an article"
        meta="Its text is kept to the letter as revision 1, and every claim is anchored on its words."
      />
      <DraftOwner value={actor.id}>
        <ImportForm files={filesOffered} />
      </DraftOwner>
      <div className="mt-12">
        <RecentBatches actor={actor} />
      </div>
    </Page>
  );
}
