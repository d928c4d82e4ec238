import pg from "pg";
import { troubleOf } from "@/lib/trouble";
import { digestOf } from "@/lib/trouble-words";
import { Prisma } from "./generated/client";

/**
 * Has every fault of the database carry its trouble as digest: that is all that Next hands to the page that shows it, and it keeps
 * one that is there. So whoever reads a page while the desk is busy is told that, and no mistake of the program.
 */
export function markTroubles(): void {
  for (const faults of [
    Prisma.PrismaClientKnownRequestError,
    Prisma.PrismaClientUnknownRequestError,
    Prisma.PrismaClientInitializationError,
    pg.DatabaseError,
  ])
    Object.defineProperty(faults.prototype, "digest", {
      configurable: true,
      get() {
        const trouble = troubleOf(this);
        return trouble ? digestOf(trouble) : undefined;
      },
      set(value) {
        Object.defineProperty(this, "digest", { value, configurable: true, writable: true });
      },
    });
}
