"use server";

import { z } from "zod";
import { requireActor } from "@/lib/auth/session";
import { dismissClaims, restoreClaims } from "@/lib/claims/dismiss-claim";
import { claimTargetSchema } from "@/lib/claims/schema";
import { unwaiveClaims, waiveClaims } from "@/lib/claims/waive-claim";
import { textOf } from "@/lib/form-text";
import type { Failure } from "@/lib/outcome";
import { targetOf } from "./_workbench/forms/target-text";

export interface SetAsideState {
  failure: Failure | null;
  /** How many claims the last answer changed. */
  changed: number;
  reason: string;
  answer: number;
}

const commands = { dismiss: dismissClaims, waive: waiveClaims, restore: restoreClaims, unwaive: unwaiveClaims };
const turnSchema = z.enum(["dismiss", "waive", "restore", "unwaive"]);

/** Dismisses, waives or brings back all the claims that were picked, with one reason. */
export async function setAsideAction(before: SetAsideState, form: FormData): Promise<SetAsideState> {
  const actor = await requireActor();
  const targets = claimTargetSchema.array().parse(form.getAll("target").map((value) => targetOf(String(value))));
  const reason = textOf(form, "reason");
  const command = commands[turnSchema.parse(textOf(form, "aside"))];
  const outcome = await command(actor, targets, reason);
  const answer = before.answer + 1;
  return outcome.ok
    ? { failure: null, changed: outcome.value.changed, reason: "", answer }
    : { failure: outcome.failure, changed: 0, reason, answer };
}
