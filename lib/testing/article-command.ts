import type { EventType } from "@/lib/audit/schema";
import type { Actor } from "@/lib/auth/rules/permissions";
import type { Outcome } from "@/lib/outcome";
import type { Role } from "@/lib/vocabulary";

/** A command that changes an article or what is in it. `prepare` brings an article to where the command has work to do. */
export interface ArticleCommand {
  name: string;
  events: EventType[];
  /** Somebody who may not. */
  forbidden: Role;
  prepare: (editor: Actor) => Promise<{ articleId: string; run: (actor: Actor) => Promise<Outcome<unknown>> }>;
}
