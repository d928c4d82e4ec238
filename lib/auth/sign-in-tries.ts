import { createHash } from "node:crypto";
import { database } from "@/lib/database/client";
import { inTransaction, type Transaction } from "@/lib/database/transaction";
import { sender } from "@/lib/running/sender";
import { addressBlock } from "./rules/address-block";
import { afterTry } from "./rules/back-off";

/** Who is let through so many wrong passwords before there are pauses. */
const most = { account: 10, block: 50 };

/** People type an address, and may type their password into its field: only a hash is kept. */
const keyOf = (kind: keyof typeof most, of: string) => createHash("sha256").update(`${kind} ${of}`).digest("base64url");

/**
 * Counts one try to sign in before it is made, whichever process and door it comes to: at the account, and from the sender's block of
 * addresses, at whatever account. Minutes to wait where it may not be made, else 0.
 */
export function beginTry(email: string): Promise<number> {
  const block = addressBlock(sender());
  return inTransaction(async (tx) => {
    const minutes = await count(tx, keyOf("account", email), most.account);
    if (minutes > 0 || block === null) return minutes;
    return count(tx, keyOf("block", block), most.block);
  });
}

async function count(tx: Transaction, key: string, most: number): Promise<number> {
  const unknown = { key, count: 0, lastAt: new Date(0), openAt: new Date(0) };
  await tx.signInTries.createMany({ data: unknown, skipDuplicates: true });
  // Whoever tries the same at once waits here.
  await tx.$queryRaw`SELECT 1 FROM "SignInTries" WHERE "key" = ${key} FOR UPDATE`;
  const before = await tx.signInTries.findUniqueOrThrow({ where: { key } });
  const { tries, minutes } = afterTry(before, new Date(), most);
  if (minutes === 0) await tx.signInTries.update({ where: { key }, data: { ...tries } });
  return minutes;
}

/** The try was right: its account begins afresh, and its block has one wrong try less. */
export async function endTry(email: string): Promise<void> {
  await database.signInTries.deleteMany({ where: { key: keyOf("account", email) } });
  const block = addressBlock(sender());
  if (block === null) return;
  const where = { key: keyOf("block", block), count: { gt: 0 } };
  await database.signInTries.updateMany({ where, data: { count: { decrement: 1 } } });
}
