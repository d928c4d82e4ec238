import { database } from "@/lib/database/client";
import type { User } from "@/lib/database/generated/client";
import { invalidInput } from "@/lib/invalid-input";
import { done, failed, type Outcome } from "@/lib/outcome";
import { verifyPassword } from "./password";
import { signInSchema } from "./schema";
import { beginTry, endTry } from "./sign-in-tries";

/** Whether a password is an account's: after ten wrong ones, or fifty from one block of addresses, there are pauses that grow. */
export async function checkPassword(
  user: User | null,
  email: string,
  password: string,
  wrong: string,
): Promise<Outcome<User>> {
  const wait = await beginTry(email);
  if (wait > 0) {
    const time = wait === 1 ? "a minute" : `${wait} minutes`;
    return failed("invalid", `Too many wrong passwords. Try again in ${time}.`);
  }
  const right = await verifyPassword(user?.passwordHash ?? null, password);
  if (!user || !right) return failed("invalid", wrong);
  await endTry(email);
  return done(user);
}

/** Who signs in. An unknown address and a wrong password get the same answer in the same time. */
export async function verifyCredentials(given: unknown): Promise<Outcome<User>> {
  const parsed = signInSchema.safeParse(given);
  if (!parsed.success) return invalidInput(parsed.error);
  const { email, password } = parsed.data;
  const user = await database.user.findUnique({ where: { email } });
  const checked = await checkPassword(user, email, password, "The email or the password is not right.");
  // Only whoever knows the password learns that the account is disabled.
  if (checked.ok && checked.value.disabledAt)
    return failed("forbidden", "This account is disabled. Ask an admin of the desk to enable it again.");
  return checked;
}
