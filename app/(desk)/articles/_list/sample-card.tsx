import { dayOf } from "@/app/_components/format-time";
import { SubmitButton } from "@/app/_components/submit-button";
import type { Sample } from "@/lib/importing/samples";
import { importSample } from "./import-sample";

/** The first paragraph below the headline and the byline: what the article is about. */
function opening(text: string): string {
  const paragraphs = text.split(/\n\n+/);
  return paragraphs.find((paragraph, index) => index > 0 && paragraph.length > 100) ?? "";
}

export function SampleCard({ sample }: { sample: Sample }) {
  const { slug, title, publisher, publishedAt, text } = sample;
  const from = [publisher, publishedAt && dayOf(new Date(publishedAt))].filter(Boolean).join(" · ");
  return (
    <li className="flex flex-col gap-2 border border-rule bg-raised p-4">
      <p className="text-2xs text-muted">{from}</p>
      <h3 id={`sample-${slug}`} className="font-serif text-lg leading-snug font-medium">
        {title}
      </h3>
      <p className="line-clamp-4 flex-1 font-serif text-base text-muted">{opening(text)}</p>
      <form action={importSample}>
        <input type="hidden" name="slug" value={slug} />
        <SubmitButton tone="quiet" pendingLabel="Finding its claims…" aria-describedby={`sample-${slug}`}>
          Import this sample
        </SubmitButton>
      </form>
    </li>
  );
}
