import type { Event } from "@/lib/database/generated/client";
import type { Link } from "./chain";

export const linkOf = ({ chain: _, at, ...row }: Event): Link => ({ ...row, at: at.toISOString() });
