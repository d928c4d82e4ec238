import { randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import pLimit from "p-limit";

/** argon2id, 19 MiB and two passes: what OWASP asks for at least. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** One password has one form, whichever keyboard composed its letters. */
const form = (password: string) => password.normalize("NFKC");

/** Each takes a core and 19 MiB for a moment: however many sign in, others go on being answered. */
const inTurn = pLimit(2);

export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(form(password), cost));

let decoy: Promise<string> | undefined;

/** With no hash (no such account) it does the same work, so that the time tells nothing. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hash(randomBytes(32), cost);
  const spare = await decoy;
  const right = await inTurn(() => verify(passwordHash ?? spare, form(password)));
  return right && passwordHash !== null;
}
