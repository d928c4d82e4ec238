"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "@/app/_components/button";
import { FormError } from "@/app/_components/form-error";
import { mostTogether } from "@/lib/importing/together/most-together";
import { failed } from "@/lib/outcome";
import { ReviewersField } from "../_fields/reviewers-field";
import { type ChosenFile, isTooLarge } from "./chosen-file";
import { sendTogether } from "./send-together";
import { sizeOf } from "./size-of";
import { whyRefused } from "./why-refused";

interface Props {
  files: readonly ChosenFile[];
  onLeave: () => void;
}

/** Several files, before any of them is sent: what they are, and the one thing that is decided for all. */
export function ManyForm({ files, onLeave }: Props) {
  const { problem, pending, send } = useSend(files);
  const tooMany = files.length > mostTogether;
  const total = files.reduce((sum, { file }) => sum + file.size, 0);
  return (
    <form onSubmit={send} className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <section aria-labelledby="chosen-files" className="min-w-0">
        <h2 id="chosen-files" className="mb-2 font-serif text-xl font-medium">
          {files.length.toLocaleString("en")} files, {sizeOf(total)}
        </h2>
        <ol
          aria-labelledby="chosen-files"
          className="max-h-96 overflow-y-auto border-y border-rule text-sm lg:max-h-[34rem]"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
          tabIndex={0}
        >
          {files.map((chosen) => (
            <li
              key={chosen.path}
              className="flex items-baseline justify-between gap-4 border-b border-rule py-1 last:border-b-0"
            >
              <span className="min-w-0 wrap-anywhere">{chosen.path}</span>
              <span className={isTooLarge(chosen) ? "shrink-0 text-disputed-ink" : "shrink-0 text-muted"}>
                {sizeOf(chosen.file.size)}
                {isTooLarge(chosen) && ", too large"}
              </span>
            </li>
          ))}
        </ol>
      </section>
      <div className="grid gap-6 lg:sticky lg:top-16">
        <p className="text-sm text-muted">
          Each is imported as an article of its own, with the title, byline and day that it gives. Where pieces are left
          out of a text, or something may be wrong, it waits for you to look at it first.
        </p>
        <ReviewersField />
        <FormError failure={problem === null ? null : failed("invalid", problem).failure} />
        {tooMany && (
          <FormError failure={failed("invalid", `At most ${mostTogether} are taken at once. Choose fewer.`).failure} />
        )}
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" tone="primary" size="large" pending={pending} disabled={tooMany}>
            {pending ? "Beginning…" : `Import ${files.length} files`}
          </Button>
          <Button size="large" onClick={onLeave}>
            Choose others
          </Button>
        </div>
      </div>
    </form>
  );
}

function useSend(files: readonly ChosenFile[]) {
  const router = useRouter();
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reviewers = Number(new FormData(event.currentTarget).get("reviewers"));
    setPending(true);
    setProblem(null);
    const opened = await openBatch(files.length, reviewers);
    if ("problem" in opened) {
      setPending(false);
      setProblem(opened.problem);
      return;
    }
    void sendTogether(opened.id, files);
    router.push(`/articles/import/together/${opened.id}`);
  }
  return { problem, pending, send };
}

async function openBatch(files: number, reviewers: number): Promise<{ id: string } | { problem: string }> {
  const headers = { "Content-Type": "application/json" };
  const body = JSON.stringify({ files, reviewers });
  const answer = await fetch("/api/v1/imports", { method: "POST", headers, body }).catch(() => null);
  if (answer === null) return { problem: "The desk did not answer. Nothing was sent: try again in a moment." };
  if (!answer.ok) return { problem: await whyRefused(answer) };
  const { openedSchema } = await import("./refusal-schema");
  return openedSchema.parse(await answer.json());
}
