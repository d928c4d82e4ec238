"use server";

import { revalidatePath } from "next/cache";
import { type FormState, untouched, valuesOf } from "@/app/_components/form-state";
import { changePassword } from "@/lib/accounts/change-password";
import { endSessions } from "@/lib/accounts/end-sessions";
import { requireActor } from "@/lib/auth/session";
import { openSession, readSession } from "@/lib/auth/session-cookie";

export async function setPassword(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const changed = await changePassword(actor, { current: form.get("current"), password: form.get("password") });
  if (!changed.ok) return { ...untouched, failure: changed.failure };
  const opened = await openSession(changed.value);
  if (!opened.ok) return { ...untouched, failure: opened.failure };
  revalidatePath("/account");
  return { ...untouched, notice: "Your password is changed. Wherever else you were signed in, you no longer are." };
}

/** Of the session that is named, or of all but this one. */
export async function endElsewhere(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const here = await readSession();
  if (!here) return untouched;
  const { sessionId } = valuesOf(form, "sessionId");
  const ended = await endSessions(actor, here, sessionId ? { sessionId } : "others");
  if (!ended.ok) return { ...untouched, failure: ended.failure };
  revalidatePath("/account");
  return { ...untouched, notice: noticeOf(ended.value.ended) };
}

function noticeOf(ended: number): string {
  if (ended === 0) return "That was over already.";
  return ended === 1 ? "That session is ended." : `${ended} sessions are ended.`;
}
