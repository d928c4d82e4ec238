import { z } from "zod";
import { placeSchema } from "@/lib/audit/rules/recorded-piece";
import { isHiddenFrom } from "@/lib/blinding/hidden-piece";
import { isBlindFor } from "@/lib/blinding/rules/blind";
import { captureStates } from "@/lib/captures/queries";
import { database } from "@/lib/database/client";
import type { Prisma } from "@/lib/database/generated/client";

const citing = {
  select: {
    claimId: true,
    citedById: true,
    citedByName: true,
    blindRound: true,
    stance: true,
    claim: { select: { id: true, number: true, exact: true, round: true } },
  },
  orderBy: { createdAt: "asc" },
} satisfies Prisma.Evidence$citationsArgs;
type Citing = Prisma.CitationGetPayload<typeof citing>;

/** For which claims a piece is cited, as far as this reader may know. */
const citedFor = (readerId: string, citations: readonly Citing[]) =>
  citations
    .filter(({ citedById, blindRound, claim }) => !isBlindFor(readerId, { byId: citedById, blindRound }, claim))
    .map(({ claim, stance, citedByName }) => ({ ...claim, stance, citedByName }));

/** What an article's reviewers brought, the newest first, with the claims that each piece is cited for. */
export async function listPieces(articleId: string, readerId: string) {
  const rows = await database.evidence.findMany({
    where: { articleId, supersededBy: null },
    orderBy: { createdAt: "desc" },
    include: { citations: citing },
  });
  const known = rows.filter(({ citations }) => !isHiddenFrom(readerId, citations));
  const ids = known.map(({ id }) => id);
  const [captures, files] = await Promise.all([captureStates(ids), filesOf(ids)]);
  return known.map(({ citations, createdAt, ...piece }) => ({
    ...piece,
    at: createdAt.toISOString(),
    files: files.get(piece.id) ?? 0,
    capture: captures.get(piece.id) ?? null,
    claims: citedFor(readerId, citations),
  }));
}
export type ListedPiece = Awaited<ReturnType<typeof listPieces>>[number];

/** How many files were brought for each piece, whatever it was corrected to since. */
async function filesOf(ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await database.$queryRaw<{ id: string; count: number }[]>`
    SELECT e."id", count(f."id")::int AS "count" FROM "Evidence" e
    CROSS JOIN LATERAL pieces_before(e."id") AS before JOIN "EvidenceFile" f ON f."evidenceId" = before.id
    WHERE e."id" = ANY(${ids}::uuid[]) GROUP BY e."id"`;
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/** The piece that took another's place last: who may know of it is said by its citations, which went on to it. */
async function newestOf(id: string): Promise<string> {
  const [newest] = await database.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE after AS (
      SELECT "id", 0 AS step FROM "Evidence" WHERE "id" = ${id}::uuid
      UNION ALL SELECT e."id", step + 1 FROM "Evidence" e JOIN after ON e."supersedesId" = after."id"
    ) SELECT "id" FROM after ORDER BY step DESC LIMIT 1`;
  return newest?.id ?? id;
}

/** One piece with all that was captured and brought of it, the newest capture first; null where this reader may not know of it. */
export async function getPiece(articleId: string, named: string, readerId: string) {
  const id = await newestOf(named);
  const row = await database.evidence.findFirst({ where: { id, articleId }, include: { citations: citing } });
  if (row === null || isHiddenFrom(readerId, row.citations)) return null;
  const before = await database.$queryRaw<{ id: string }[]>`SELECT id FROM pieces_before(${id}::uuid)`;
  const of = { evidenceId: { in: before.map((piece) => piece.id) } };
  const withSize = { include: { file: { select: { size: true } } } } as const;
  const [captures, files, states] = await Promise.all([
    database.capture.findMany({ where: of, orderBy: { createdAt: "desc" }, take: 20, ...withSize }),
    database.evidenceFile.findMany({ where: of, orderBy: { createdAt: "asc" }, ...withSize }),
    captureStates([id]),
  ]);
  const { citations, place, createdAt, ...piece } = row;
  return {
    ...piece,
    at: createdAt.toISOString(),
    place: placeSchema.nullable().parse(place),
    claims: citedFor(readerId, citations),
    capture: states.get(id) ?? null,
    captures: captures.map(({ redirects, headers, file, createdAt: at, ...capture }) => ({
      ...capture,
      at: at.toISOString(),
      size: file.size,
      redirects: z.array(z.object({ address: z.string(), status: z.int() })).parse(redirects),
      headers: z.array(z.tuple([z.string(), z.string()])).parse(headers),
    })),
    files: files.map(({ file, createdAt: at, ...one }) => ({ ...one, at: at.toISOString(), size: file.size })),
  };
}
export type PieceView = NonNullable<Awaited<ReturnType<typeof getPiece>>>;

/** What is kept under a capture's or a file's id, where this reader may know of its piece. */
export async function getKept(what: "capture" | "file", id: string, readerId: string) {
  const file = { file: { select: { size: true } } } as const;
  const row =
    what === "capture"
      ? await database.capture.findUnique({ where: { id }, include: file })
      : await database.evidenceFile.findUnique({ where: { id }, include: file });
  if (row === null) return null;
  const where = { id: await newestOf(row.evidenceId) };
  const piece = await database.evidence.findUniqueOrThrow({ where, include: { citations: citing } });
  if (isHiddenFrom(readerId, piece.citations)) return null;
  const { sha256, mediaType, text, articleId } = row;
  const copySha256 = "copySha256" in row ? row.copySha256 : null;
  return {
    sha256,
    mediaType,
    text,
    articleId,
    copySha256,
    size: row.file.size,
    name: "name" in row ? row.name : piece.title,
  };
}
