"use server";

import { redirect } from "next/navigation";
import { type FormState, valuesOf } from "@/app/_components/form-state";
import { acceptInvitation } from "@/lib/accounts/accept-invitation";
import { openSession } from "@/lib/auth/session-cookie";

export async function accept(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form, "name", "email");
  const { token, password } = valuesOf(form, "token", "password");
  const accepted = await acceptInvitation({ token, name: values.name, email: values.email || undefined, password });
  if (!accepted.ok) return { failure: accepted.failure, values, notice: null };
  await openSession(accepted.value);
  redirect("/");
}
