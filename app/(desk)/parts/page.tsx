import type { Metadata } from "next";
import { Page } from "@/app/_components/page";
import { PageHeader } from "@/app/_components/page-header";
import { requirePermission } from "@/lib/auth/session";
import { PartsShown } from "./parts-shown";

export const metadata: Metadata = { title: "Parts" };

/** Each part of `app/_components` in each of its states, once on light paper and once on dark: what pages are put together from. */
export default async function PartsPage() {
  await requirePermission("article.read");
  return (
    <Page>
      <PageHeader title="Parts" meta="What every page is put together from, in each state. docs/design.md says why." />
      <div className="grid gap-6 lg:grid-cols-2">
        <div className="scheme-light bg-paper p-5 text-ink">
          <PartsShown name="Light" />
        </div>
        <div className="scheme-dark bg-paper p-5 text-ink">
          <PartsShown name="Dark" />
        </div>
      </div>
    </Page>
  );
}
