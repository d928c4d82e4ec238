"use server";

import { redirect } from "next/navigation";
import { type FormState, valuesOf } from "@/app/_components/form-state";
import { safePath } from "@/lib/auth/rules/safe-path";
import { openSession } from "@/lib/auth/session-cookie";
import { verifyCredentials } from "@/lib/auth/verify-credentials";

export async function signIn(_: FormState, form: FormData): Promise<FormState> {
  const { email, password, next } = valuesOf(form, "email", "password", "next");
  const verified = await verifyCredentials({ email, password });
  const opened = verified.ok ? await openSession(verified.value) : verified;
  if (!opened.ok) return { failure: opened.failure, values: { email: email ?? "" }, notice: null };
  redirect(safePath(next));
}
