import { CircleCheck, CircleX, Clock, Copy, Eye, LoaderCircle, type LucideIcon, Trash2 } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { classNames } from "@/app/_components/class-names";
import type { BatchFile } from "@/lib/importing/together/schema";
import { sizeOf } from "../../size-of";

const looks: Record<BatchFile["state"], { icon: LucideIcon; ink: string }> = {
  waits: { icon: Clock, ink: "text-muted" },
  reads: { icon: LoaderCircle, ink: "text-accent" },
  imported: { icon: CircleCheck, ink: "text-sourced-ink" },
  twin: { icon: Copy, ink: "text-muted" },
  look: { icon: Eye, ink: "text-unverified-ink" },
  revision: { icon: CircleCheck, ink: "text-sourced-ink" },
  discarded: { icon: Trash2, ink: "text-muted" },
  refused: { icon: CircleX, ink: "text-disputed-ink" },
  failed: { icon: CircleX, ink: "text-disputed-ink" },
};

export function FileRow({ file }: { file: BatchFile }) {
  const { icon: Icon, ink } = looks[file.state];
  return (
    <li className="grid gap-x-6 gap-y-1 border-b border-rule py-2 text-sm md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      <p className="min-w-0 wrap-anywhere">
        {file.path} <span className="text-xs whitespace-nowrap text-muted">{sizeOf(file.size)}</span>
      </p>
      <div className="flex min-w-0 items-start gap-2">
        <Icon aria-hidden size={16} className={classNames("mt-[0.1875rem] shrink-0", ink)} />
        <p className="min-w-0 wrap-anywhere">
          <Result file={file} />
        </p>
      </div>
    </li>
  );
}

function Result({ file }: { file: BatchFile }): ReactNode {
  const { state, article, said } = file;
  const beside = besideText(file);
  if (state === "waits") return said === null ? "Waits to be read" : `To be tried again: ${said}`;
  if (state === "reads") return "Is being read…";
  if (state === "imported")
    return (
      <>
        Imported: <ArticleLink article={article} />
        {beside !== "" && <span className="text-muted"> ({beside})</span>}
        {said !== null && <span className="text-disputed-ink"> {said}</span>}
      </>
    );
  if (state === "twin")
    return (
      <>
        The desk has this very text: <ArticleLink article={article} />
      </>
    );
  if (state === "revision")
    return (
      <>
        Proposed as the next text of <ArticleLink article={article} />
      </>
    );
  if (state === "discarded") return "Thrown away; nothing was imported";
  if (state === "look") return <Look file={file} beside={beside} />;
  if (state === "refused") return said ?? "Refused";
  return `It did not work: ${said ?? "the desk was stopped in the middle of it, each time"}. An admin can have it tried again.`;
}

function Look({ file: { draftId, like, path }, beside }: { file: BatchFile; beside: string }) {
  return (
    <>
      <Link href={`/articles/import/${draftId}`} className="link font-medium">
        Look at it first<span className="sr-only">: {path}</span>
      </Link>
      {like !== null && (
        <>
          {" "}
          It may be a newer text of <ArticleLink article={like} />.
        </>
      )}
      {beside !== "" && <span className="text-muted"> · {beside}</span>}
    </>
  );
}

const ArticleLink = ({ article }: { article: BatchFile["article"] }) =>
  article === null ? (
    "an article"
  ) : (
    <Link href={`/articles/${article.id}`} className="link">
      {article.title}
    </Link>
  );

const counted = (count: number, noun: string) => `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;

/** `3 pieces left out, 1 doubt` */
function besideText({ leftOut, doubts }: BatchFile): string {
  return [
    ...(leftOut > 0 ? [`${counted(leftOut, "piece")} left out`] : []),
    ...(doubts > 0 ? [counted(doubts, "doubt")] : []),
  ].join(", ");
}
