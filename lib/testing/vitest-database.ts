import { afterAll, inject } from "vitest";
import { cloneDatabase } from "./database";

const clone = await cloneDatabase(inject("templateUrl"));

// Before the test file and all it imports: the client reads the address when it is first imported.
process.env.DATABASE_URL = clone.url;

afterAll(async () => {
  const { database } = await import("@/lib/database/client");
  await database.$disconnect();
  await clone.drop();
});
