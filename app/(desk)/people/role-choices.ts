import type { Choice } from "@/app/_components/select-field";
import type { Role } from "@/lib/vocabulary";

const words: Record<Role, string> = {
  reviewer: "Reviewer: judges claims",
  editor: "Editor: imports, closes and exports as well",
  auditor: "Auditor: reads everything, changes nothing",
  admin: "Admin: everything, and accounts",
};

/** What an invitation most often is for stands first. */
export const roleChoices: readonly Choice[] = Object.entries(words).map(([value, label]) => ({ value, label }));
