import { z } from "zod";
import { evidenceKinds, roles, stances, verdicts } from "./vocabulary";

export const roleSchema = z.enum(roles);
export const verdictSchema = z.enum(verdicts);
export const evidenceKindSchema = z.enum(evidenceKinds);
export const stanceSchema = z.enum(stances);

/** A day without a time zone, `YYYY-MM-DD`. */
export const daySchema = z.iso.date("Give the day as YYYY-MM-DD.");
