import type { Job } from "@/lib/threads/job";
import type { RevisionJob } from "./rules/plan-revision";
import { type RevisionPlan, revisionPlanSchema } from "./rules/plan-schema";

export type PlanInput = RevisionJob & {
  /** `after`, but for what is no sentence; as long. */
  body: string;
  title: string | null;
  publishedAt: string | null;
};

/** What another text would do to an article's claims. */
export const planRevisionJob: Job<PlanInput, RevisionPlan> = {
  name: "planOf",
  answer: revisionPlanSchema,
  lengthOf: ({ before, after }) => before.text.length + after.length,
  doing: "Comparing the texts",
  crashed: "Comparing the texts failed: they hold something that the extractor cannot take.",
};
