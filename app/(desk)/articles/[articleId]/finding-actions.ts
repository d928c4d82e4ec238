"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { requirePermission } from "@/lib/auth/session";
import { askWriter, putAside, reopenFinding } from "@/lib/findings/decide-finding";
import { findingTargetSchema } from "@/lib/findings/schema";
import { textOf } from "@/lib/form-text";
import { type FindingState, nothingSaid } from "./_workbench/checks/finding-state";

const commands = { aside: putAside, ask: askWriter, again: reopenFinding };
const turnSchema = z.enum(["aside", "ask", "again"]);

/** Says what becomes of what a check found; the page comes anew with it. */
export async function decideFindingAction(_: FindingState, form: FormData): Promise<FindingState> {
  const actor = await requirePermission("article.read");
  const target = findingTargetSchema.parse(Object.fromEntries(form));
  const values = { words: textOf(form, "words") };
  const outcome = await commands[turnSchema.parse(textOf(form, "turn"))](actor, target, values.words);
  if (!outcome.ok) return { failure: outcome.failure, values };
  revalidatePath("/articles", "layout");
  return nothingSaid;
}
