import type { Metadata } from "next";
import { AgreementTable } from "@/app/_components/agreement-table";
import { Page } from "@/app/_components/page";
import { PageHeader } from "@/app/_components/page-header";
import { Section } from "@/app/_components/section";
import { requirePermission } from "@/lib/auth/session";
import {
  disputedClaims,
  disputedSources,
  dueNext,
  loadByPerson,
  openWork,
  rightFlags,
  verdictsByWeek,
  weeksShown,
} from "@/lib/overview/queries";
import { agreementByKind } from "@/lib/reviews/agreement-queries";
import { NextButton } from "../_next/next-button";
import { DisputedList } from "./disputed-list";
import { DueNext } from "./due-next";
import { LoadTable } from "./load-table";
import { OpenWork } from "./open-work";
import { Shares } from "./shares";
import { WeeksPlot } from "./weeks-plot";

export const metadata: Metadata = { title: "Overview" };

export default async function DashboardPage() {
  const actor = await requirePermission("article.read");
  const now = new Date();
  const [work, disputed, weeks, sources, flags, agreement, due, people] = await Promise.all([
    openWork(now),
    disputedClaims(),
    verdictsByWeek(now),
    disputedSources(),
    rightFlags(),
    agreementByKind(null),
    dueNext(),
    loadByPerson(actor.id, now),
  ]);
  return (
    <Page>
      <PageHeader title="Overview" actions={<NextButton />} />
      <div className="grid grid-cols-1 gap-x-12 gap-y-10 lg:grid-cols-2 [&>section]:mt-0 [&>section]:min-w-0">
        <Section title="Open work" note="By the article’s age">
          <OpenWork groups={work} />
        </Section>
        <Section title="Verdicts" note={`By week, the last ${weeksShown}`}>
          <WeeksPlot weeks={weeks} />
        </Section>
        <Section title="Due next" note="Open articles with claims to check">
          <DueNext articles={due} now={now} />
        </Section>
        <Section title="Whose work" note="Claims to check that are theirs, and what they judged in seven days">
          <LoadTable people={people} />
        </Section>
        <Section title="Sources most often disputed" note="Of what they said and was judged">
          <Shares
            shares={sources}
            label="Source"
            met="Disputed"
            empty="Nothing that anybody is quoted with has been disputed."
          />
        </Section>
        <Section title="Flags most often right" note="Right: the claim ended disputed or unverified">
          <Shares
            shares={flags.map((flag) => ({ ...flag, name: flag.name.replaceAll("-", " ") }))}
            label="Flag"
            met="Right"
            empty="No flagged claim has been judged yet."
          />
        </Section>
        <Section title="Disputed last">
          <DisputedList claims={disputed} />
        </Section>
        <Section title="Two reviewers" note="How far they agree, judging blind">
          <AgreementTable agreement={agreement} />
        </Section>
      </div>
    </Page>
  );
}
