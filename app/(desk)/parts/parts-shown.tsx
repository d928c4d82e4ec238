"use client";

import { Badge } from "@/app/_components/badge";
import { Button, type ButtonSize, type ButtonTone } from "@/app/_components/button";
import { ChangedWords } from "@/app/_components/changed-words";
import { CopyButton } from "@/app/_components/copy-button";
import { Disclosure } from "@/app/_components/disclosure";
import { EmptyState } from "@/app/_components/empty-state";
import { FormError } from "@/app/_components/form-error";
import { Kbd } from "@/app/_components/kbd";
import { Notice, type NoticeTone } from "@/app/_components/notice";
import { ProgressBar } from "@/app/_components/progress-bar";
import { RelativeTime } from "@/app/_components/relative-time";
import { Table } from "@/app/_components/table";
import { VerdictMark } from "@/app/_components/verdict-mark";
import type { Failure } from "@/lib/outcome";
import { shownVerdicts } from "@/lib/vocabulary";
import { FieldsShown } from "./fields-shown";
import { Shown } from "./shown";

const tones: readonly ButtonTone[] = ["primary", "quiet", "plain", "danger"];
const sizes: readonly ButtonSize[] = ["small", "medium", "large"];
const notices: readonly NoticeTone[] = ["info", "success", "warning", "error"];
const counts = [
  { sourced: 0, disputed: 0, unverified: 0, disagreed: 0, toCheck: 0 },
  { sourced: 12, disputed: 3, unverified: 2, disagreed: 1, toCheck: 22 },
  { sourced: 34, disputed: 4, unverified: 4, disagreed: 0, toCheck: 0 },
];
const changed = [
  { text: "The quay cost ", mark: "same" },
  { text: "2", mark: "gone" },
  { text: "3", mark: "new" },
  { text: " million.", mark: "same" },
] as const;
const failure: Failure = { code: "invalid", message: "Say why, in a few words." };
const stale: Failure = {
  code: "conflict",
  message: "The claim changed while you were looking at it.",
  current: { version: 3, lastChange: "Ana Ruiz marked claim 4 disputed.", at: "2026-03-05T10:00:00.000Z" },
};

/** Every part that stands without a page around it, by what it is for. */
export function PartsShown({ name }: { name: string }) {
  return (
    <div className="flex flex-col gap-6">
      <h2 className="label-caps">{name}</h2>
      <Shown title="Type">
        <p className="font-serif text-3xl font-medium">The article, its title</p>
        <p className="font-serif text-xl">A section of a page</p>
        <p className="reading">The reading serif at a book’s measure, 1911 and all.</p>
        <p className="text-sm">What is said in the interface</p>
        <p className="text-xs text-muted">What is said beside it</p>
        <p className="label-caps">A label</p>
      </Shown>
      <Shown title="Verdicts">
        <div className="flex flex-wrap gap-4">
          {shownVerdicts.map((verdict) => (
            <VerdictMark key={verdict ?? "to-check"} verdict={verdict} />
          ))}
        </div>
        <div className="flex flex-wrap gap-4">
          {shownVerdicts.map((verdict) => (
            <VerdictMark key={verdict ?? "to-check"} verdict={verdict} compact />
          ))}
        </div>
      </Shown>
      <Shown title="Progress: nothing, half way, done">
        {counts.map((one) => (
          <ProgressBar key={one.toCheck} counts={one} />
        ))}
      </Shown>
      <Shown title="Buttons: at rest, under way, disabled">
        {tones.map((tone) => (
          <div key={tone} className="flex flex-wrap items-center gap-2">
            {sizes.map((size) => (
              <Button key={size} tone={tone} size={size}>
                {tone} {size}
              </Button>
            ))}
            <Button tone={tone} pending>
              Under way
            </Button>
            <Button tone={tone} disabled>
              Disabled
            </Button>
          </div>
        ))}
        <CopyButton text="a hash" label="Copy the hash" />
      </Shown>
      <FieldsShown />
      <Shown title="Notices and errors">
        {notices.map((tone) => (
          <Notice key={tone} tone={tone} title={tone}>
            What happened, and what to do about it.
          </Notice>
        ))}
        <FormError failure={failure} />
        <FormError failure={stale} />
      </Shown>
      <Shown title="Marks beside words">
        <p className="flex flex-wrap items-center gap-2 text-sm">
          <Badge>neutral</Badge> <Badge tone="strong">strong</Badge> <Badge tone="accent">accent</Badge>
          <Badge tone="danger">danger</Badge> <Kbd>Ctrl</Kbd> <Kbd>Enter</Kbd>
          <RelativeTime at="2026-03-05T10:00:00.000Z" />
        </p>
        <p className="font-serif">
          <ChangedWords pieces={changed} />
        </p>
      </Shown>
      <Shown title="Folded, and open">
        <Disclosure label="Folded">
          <p className="text-sm">What was folded.</p>
        </Disclosure>
        <Disclosure label="Open" open>
          <p className="text-sm">What was folded.</p>
        </Disclosure>
      </Shown>
      <Shown title="A table">
        <Table
          caption={`A table, ${name.toLowerCase()}`}
          head={
            <>
              <th scope="col">Source</th>
              <th scope="col" className="numeric w-20">
                Disputed
              </th>
            </>
          }
        >
          <tr>
            <th scope="row">The harbour board</th>
            <td className="numeric tabular-nums">1,204</td>
          </tr>
          <tr>
            <th scope="row">Ines Okafor</th>
            <td className="numeric tabular-nums">3</td>
          </tr>
        </Table>
      </Shown>
      <Shown title="Nothing there">
        <EmptyState title="Nothing yet" actions={<Button>What to do about it</Button>}>
          Why there is nothing, and what would be here.
        </EmptyState>
      </Shown>
    </div>
  );
}
