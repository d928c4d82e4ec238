import { expect, it } from "vitest";
import { wordsOfDigest } from "@/lib/trouble-words";
import { database } from "./client";
import { Prisma } from "./generated/client";

const fault = (originalCode: string) =>
  new Prisma.PrismaClientKnownRequestError("said no more", {
    code: "P2010",
    clientVersion: "7",
    meta: { driverAdapterError: { cause: { originalCode } } },
  });

it.each([
  ["57014", /too long/],
  ["55P03", /busy with other changes/],
])("says of a read that ended with %s what it was", (state, words) => {
  expect(wordsOfDigest(Object.assign(fault(state)).digest)).toMatch(words);
});

it("says nothing of a mistake of the program, whose number may still be given", () => {
  const mistake: Error & { digest?: string } = fault("42703");
  expect(mistake.digest).toBeUndefined();
  mistake.digest = "123";
  expect([mistake.digest, wordsOfDigest(mistake.digest)]).toEqual(["123", null]);
});

it("marks what the database itself stopped", async () => {
  const stopped = database.$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL statement_timeout = 20`;
    await tx.$queryRaw`SELECT pg_sleep(1)::text`;
  });
  const digest = await stopped.catch((error: { digest?: string }) => error.digest);
  expect(wordsOfDigest(String(digest))).toMatch(/too long/);
});
