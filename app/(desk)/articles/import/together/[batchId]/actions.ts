"use server";

import { revalidatePath } from "next/cache";
import { type FormState, untouched } from "@/app/_components/form-state";
import { requireActor } from "@/lib/auth/session";
import { textOf } from "@/lib/form-text";
import { importAsRead } from "@/lib/importing/together/import-as-read";

export async function importAsReadAction(_: FormState, form: FormData): Promise<FormState> {
  const batchId = textOf(form, "batchId");
  const asked = await importAsRead(await requireActor(), batchId);
  if (!asked.ok) return { failure: asked.failure, values: {}, notice: null };
  revalidatePath(`/articles/import/together/${batchId}`);
  return untouched;
}
