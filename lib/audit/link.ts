import type { Link } from "./rules/chain";
import type { ReadableEvent } from "./withhold-sealed";

export const linkOf = ({ chain: _, at, ...row }: ReadableEvent): Link => ({ ...row, at: at.toISOString() });
