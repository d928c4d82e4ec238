"use server";

import { type FormState, untouched } from "@/app/_components/form-state";
import { changePassword } from "@/lib/accounts/change-password";
import { requireActor } from "@/lib/auth/session";
import { openSession } from "@/lib/auth/session-cookie";

export async function setPassword(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const changed = await changePassword(actor, { current: form.get("current"), password: form.get("password") });
  if (!changed.ok) return { ...untouched, failure: changed.failure };
  await openSession(changed.value);
  return { ...untouched, notice: "Your password is changed. Wherever else you were signed in, you no longer are." };
}
