import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { Page } from "@/app/_components/page";
import { PageHeader } from "@/app/_components/page-header";
import { can } from "@/lib/auth/permissions";
import { requireActor } from "@/lib/auth/session";
import { ImportForm } from "./import-form";

export const metadata: Metadata = { title: "Import an article" };

export default async function ImportPage() {
  const actor = await requireActor();
  if (!can(actor, "article.import")) forbidden();
  return (
    <Page>
      <PageHeader
        title="Import an article"
        meta="Its text is kept to the letter as revision 1, and every claim is anchored on its words."
      />
      <ImportForm />
    </Page>
  );
}
