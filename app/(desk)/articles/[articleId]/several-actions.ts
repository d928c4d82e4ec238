"use server";

import { z } from "zod";
import type { Actor } from "@/lib/auth/rules/permissions";
import { requirePermission } from "@/lib/auth/session";
import { claimTargetSchema } from "@/lib/claims/schema";
import type { ClaimTarget } from "@/lib/commands/change-claim";
import { type EachDone, mostAtOnce } from "@/lib/commands/each-by-itself";
import { citeForSeveral } from "@/lib/evidence/cite-for-several";
import { done, type Outcome } from "@/lib/outcome";
import { judgeSeveral } from "@/lib/reviews/judge-several";
import { listClaims } from "@/lib/views/queries";
import { viewClaim } from "@/lib/views/view-claim";
import { targetOf } from "./_workbench/forms/target-text";
import type { SeveralState } from "./_workbench/several/several-state";

export async function judgeSeveralAction(before: SeveralState, form: FormData) {
  return answer(before, form, (actor, targets) => judgeSeveral(actor, targets, Object.fromEntries(form)));
}

export async function citeForSeveralAction(before: SeveralState, form: FormData) {
  return answer(before, form, async (actor, targets) =>
    done(await citeForSeveral(actor, targets, Object.fromEntries(form))),
  );
}

type Command = (actor: Actor, targets: ClaimTarget[]) => Promise<Outcome<EachDone>>;

/** As `answer-claim.ts`, for several claims at once: the answer carries them as the list needs them, and the one that is open. */
async function answer(before: SeveralState, form: FormData, command: Command): Promise<SeveralState> {
  const actor = await requirePermission("article.read");
  const given = form.getAll("target").map((value) => targetOf(String(value)));
  const targets = claimTargetSchema.array().max(mostAtOnce).parse(given);
  const outcome = await command(actor, targets);
  const only = targets.map(({ claimId }) => claimId);
  const open = z.uuid().safeParse(form.get("open"));
  const claims = await listClaims(z.uuid().parse(form.get("articleId")), { only, readerId: actor.id });
  const view = open.success ? await viewClaim(open.data, actor.id) : null;
  const told = outcome.ok ? { failure: null, done: outcome.value } : { failure: outcome.failure, done: null };
  return { ...told, claims, view, answer: before.answer + 1 };
}
