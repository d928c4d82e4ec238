import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/auth/rules/permissions";
import { inParts } from "@/lib/claims/rules/extraction-parts";
import { extract } from "@/lib/text";
import { storeText } from "./desk";

/** An article with the claims that the extractor finds in it; apart from `desk.ts`, which stories in a browser load without the extractor. */
export const extractedArticle = (actor: Actor, text: string) =>
  storeText(actor, text, inParts(extract(text), randomUUID));
