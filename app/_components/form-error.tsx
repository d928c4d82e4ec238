import type { Failure } from "@/lib/outcome";
import { Notice } from "./notice";

/** Why a form was refused. What belongs to one field stands at that field as well. */
export function FormError({ failure }: { failure: Failure | null | undefined }) {
  if (!failure) return null;
  return (
    <Notice tone={failure.code === "conflict" ? "warning" : "error"}>
      <p>{failure.message}</p>
      {failure.current && <p className="mt-1 text-muted">{failure.current.lastChange}</p>}
    </Notice>
  );
}
