"use server";

import { revalidatePath } from "next/cache";
import { type FormState, untouched, valuesOf } from "@/app/_components/form-state";
import { requireActor } from "@/lib/auth/session";
import { textOf } from "@/lib/form-text";
import { giveUp, tryAgain } from "@/lib/jobs/change-job";
import type { Outcome } from "@/lib/outcome";

function shown(outcome: Outcome<null>, values: FormState["values"]): FormState {
  if (!outcome.ok) return { failure: outcome.failure, values, notice: null };
  revalidatePath("/work");
  return untouched;
}

export async function tryAgainAction(_: FormState, form: FormData): Promise<FormState> {
  return shown(await tryAgain(await requireActor(), textOf(form, "jobId")), {});
}

export async function giveUpAction(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form, "reason");
  return shown(await giveUp(await requireActor(), textOf(form, "jobId"), textOf(form, "reason")), values);
}
