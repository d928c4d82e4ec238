import type { Transaction } from "@/lib/database/transaction";
import { appendEvent, deskChain, type EventActor, system } from "./append-event";

const idsAnEvent = 1_000;
const subject = { type: "desk", id: deskChain } as const;

/** Puts a new article on the list that the desk's own chain keeps. */
export async function registerArticle(tx: Transaction, actor: EventActor, id: string, at: Date): Promise<void> {
  await beginRegister(tx, id);
  await appendEvent(tx, deskChain, actor, { type: "articles.registered", subject, payload: { ids: [id] } }, at);
}

/** The list begins with all articles of a desk that had some before it kept one; a new one is told of by itself. */
export async function beginRegister(tx: Transaction, except: string | null = null): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Desk" WHERE "id" = 1 FOR UPDATE`;
  const began = await tx.event.findFirst({
    where: { chain: deskChain, subjectId: subject.id, type: "articles.registered" },
    select: { seq: true },
  });
  if (began) return;
  const articles = await tx.article.findMany({ select: { id: true }, orderBy: { id: "asc" } });
  const ids = articles.map(({ id }) => id).filter((id) => id !== except);
  for (let start = 0; start < ids.length; start += idsAnEvent) {
    const payload = { ids: ids.slice(start, start + idsAnEvent) };
    await appendEvent(tx, deskChain, system, { type: "articles.registered", subject, payload });
  }
}
