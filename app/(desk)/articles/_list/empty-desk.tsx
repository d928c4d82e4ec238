import Link from "next/link";
import { buttonClass } from "@/app/_components/button";
import { EmptyState } from "@/app/_components/empty-state";
import { Section } from "@/app/_components/section";
import { samples } from "@/lib/importing/samples";
import { SampleCard } from "./sample-card";

export function EmptyDesk({ mayImport }: { mayImport: boolean }) {
  if (!mayImport)
    return (
      <EmptyState title="No article to check yet">
        <p>An editor imports articles. As soon as there is one, its claims stand here to be checked.</p>
      </EmptyState>
    );
  return (
    <>
      <EmptyState
        title="The desk is clear"
        actions={
          <Link href="/articles/import" className={buttonClass("primary", "large")}>
            Import your own article
          </Link>
        }
      >
        <p>
          Paste an article or choose a file: Tickmark marks its claims, and your reviewers say of each whether it is
          sourced, disputed or unverified.
        </p>
      </EmptyState>
      <div className="mt-10">
        <Section title="Or begin with a sample" note="Made up for practice; one click imports it">
          <ul className="grid gap-4 md:grid-cols-3">
            {samples.map((sample) => (
              <SampleCard key={sample.slug} sample={sample} />
            ))}
          </ul>
        </Section>
      </div>
    </>
  );
}
