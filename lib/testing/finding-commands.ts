import type { EventType } from "@/lib/audit/schema";
import type { Actor } from "@/lib/auth/rules/permissions";
import { askWriter, putAside, reopenFinding } from "@/lib/findings/decide-finding";
import type { FindingTarget } from "@/lib/findings/schema";
import type { Outcome } from "@/lib/outcome";
import type { ArticleCommand } from "./article-command";
import { must } from "./desk";
import { articleWithFindings } from "./findings";

const because = "The desk agreed on it";
const finding = (
  name: string,
  event: EventType,
  run: (actor: Actor, target: FindingTarget) => Promise<Outcome<unknown>>,
  before: (editor: Actor, target: FindingTarget) => Promise<unknown> = async () => null,
): ArticleCommand => ({
  name,
  events: [event],
  forbidden: "auditor",
  prepare: async (editor) => {
    const { articleId, weekday } = await articleWithFindings(editor);
    await before(editor, weekday);
    return { articleId, run: (actor) => run(actor, weekday) };
  },
});

/** Every command that says what becomes of what a desk check found. */
export const findingCommands: ArticleCommand[] = [
  finding("put a finding aside", "finding.put-aside", (actor, target) => putAside(actor, target, because)),
  finding("ask the writer", "finding.asked", (actor, target) => askWriter(actor, target, "Which day?")),
  finding(
    "look at a finding again",
    "finding.reopened",
    (actor, target) => reopenFinding(actor, { ...target, seen: "right" }, because),
    async (editor, target) => must(await putAside(editor, target, because)),
  ),
];
