import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { Page } from "@/app/_components/page";
import { Section } from "@/app/_components/section";
import { can } from "@/lib/auth/rules/permissions";
import { requireActor } from "@/lib/auth/session";
import { capturesLinks } from "@/lib/captures/ask-for-capture";
import { getPiece } from "@/lib/views/piece-queries";
import { ArticleHead } from "../../article-head";
import { loadArticle } from "../../load-article";
import { CaptureAgainForm } from "../capture-again-form";
import { CaptureLine } from "../capture-line";
import { CitedFor } from "../cited-for";
import { CaptureFacts } from "./capture-facts";
import { EarlierCaptures } from "./earlier-captures";
import { ShownSource } from "./shown-source";
import { SourceWords } from "./source-words";

interface Props {
  params: Promise<{ articleId: string; evidenceId: string }>;
}

export const metadata: Metadata = { title: "Evidence" };

export default async function PiecePage({ params }: Props) {
  const actor = await requireActor();
  const { articleId, evidenceId } = await params;
  const article = await loadArticle(articleId);
  const piece = z.uuid().safeParse(evidenceId).success ? await getPiece(article.id, evidenceId, actor.id) : null;
  if (!piece) notFound();
  const mayWork = can(actor, "evidence.add") && article.state === "open" && piece.withdrawal === null;
  const [latest, ...earlier] = piece.captures;
  return (
    <Page width="narrow">
      <ArticleHead
        article={article}
        title={piece.title}
        meta={[piece.kind, piece.publisher, piece.publishedOn, `added by ${piece.addedByName}`]
          .filter(Boolean)
          .join(" · ")}
      />
      {piece.withdrawal !== null && <p className="mb-4 text-sm text-muted">Withdrawn: {piece.withdrawal}</p>}
      <Section title="Cited for">
        <CitedFor articleId={article.id} claims={piece.claims} />
      </Section>
      {piece.files.map((file) => (
        <Section key={file.id} title={file.name} note={`${file.mediaType} · ${file.size.toLocaleString("en")} bytes`}>
          <div className="flex flex-col gap-4">
            <ShownSource at={`/api/v1/evidence-files/${file.id}`} title={file.name} mediaType={file.mediaType} />
            <SourceWords piece={piece} source={file} mayChoose={mayWork} />
            <p className="text-xs break-all text-muted">SHA-256 {file.sha256}</p>
          </div>
        </Section>
      ))}
      {piece.url !== null && (
        <Section title="What the link held">
          <div className="flex flex-col gap-4">
            <p className="text-sm break-all">
              <a href={piece.url} target="_blank" rel="noopener noreferrer" className="link">
                {piece.url}
              </a>
            </p>
            <p className="text-sm">
              {piece.capture ? <CaptureLine capture={piece.capture} /> : "Nothing of it was captured."}
            </p>
            {mayWork && capturesLinks() && !piece.capture?.waits && (
              <CaptureAgainForm
                evidenceId={piece.id}
                label={latest ? "Capture again" : piece.capture ? "Try again" : "Capture it"}
              />
            )}
            {latest && (
              <>
                <CaptureFacts capture={latest} />
                <ShownSource
                  at={`/api/v1/captures/${latest.id}`}
                  title={latest.title ?? piece.title}
                  mediaType={latest.mediaType}
                  copied={latest.copySha256 !== null}
                  archived
                />
                <SourceWords piece={piece} source={latest} mayChoose={mayWork} />
                <EarlierCaptures latest={latest} earlier={earlier} />
              </>
            )}
          </div>
        </Section>
      )}
    </Page>
  );
}
