import type { Failure, FailureCode } from "@/lib/outcome";
import { Notice } from "./notice";
import { RelativeTime } from "./relative-time";

/** What others did meanwhile: nothing is wrong with what was typed. */
const passing = new Set<FailureCode>(["busy", "conflict"]);

/** Why a form was refused. What belongs to one field stands at that field as well. */
export function FormError({ failure }: { failure: Failure | null | undefined }) {
  if (!failure) return null;
  return (
    <Notice tone={passing.has(failure.code) ? "warning" : "error"}>
      <p>{failure.message}</p>
      {failure.current && (
        <p className="mt-1">
          {failure.current.lastChange}{" "}
          {failure.current.at && (
            <span className="text-muted">
              <RelativeTime at={failure.current.at} />
            </span>
          )}
        </p>
      )}
    </Notice>
  );
}
