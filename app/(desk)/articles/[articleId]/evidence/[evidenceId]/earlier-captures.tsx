import { ChangedWords } from "@/app/_components/changed-words";
import { Disclosure } from "@/app/_components/disclosure";
import { absoluteTime } from "@/app/_components/format-time";
import { textDifference } from "@/lib/revisions/rules/text-difference";
import type { PieceView } from "@/lib/views/piece-queries";
import { CaptureFacts } from "./capture-facts";

type Capture = PieceView["captures"][number];

const mostShown = 100;
const said = { first: "", unchanged: " · unchanged", changed: " · changed" } as const;

/** What the link held before, and what changed since the last time. */
export function EarlierCaptures({ latest, earlier }: { latest: Capture; earlier: readonly Capture[] }) {
  const [before] = earlier;
  if (!before) return null;
  return (
    <div className="flex flex-col gap-3">
      {latest.compared === "changed" && <Difference before={before.text} after={latest.text} />}
      <h3 className="label-caps">Earlier captures</h3>
      <ul className="flex flex-col gap-1">
        {earlier.map((capture) => (
          <li key={capture.id}>
            <Disclosure
              label={`${absoluteTime(new Date(capture.at))}${said[capture.compared as keyof typeof said] ?? ""}`}
            >
              <div className="flex flex-col items-start gap-2 py-2">
                <CaptureFacts capture={capture} />
                <a
                  href={`/api/v1/captures/${capture.id}/${capture.copySha256 ? "copy" : "original"}`}
                  target="_blank"
                  rel="noreferrer"
                  className="link text-sm"
                >
                  {capture.copySha256 ? "Look at its copy" : "Download as it came"}
                </a>
              </div>
            </Disclosure>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Difference({ before, after }: { before: string | null; after: string | null }) {
  const rows =
    before === null || after === null
      ? []
      : textDifference(before, after).flatMap((row) => (row.is === "changed" ? [row] : []));
  return (
    <div className="flex flex-col gap-1.5 border-s-2 border-unverified ps-3 text-sm">
      <p className="font-medium text-unverified-ink">It has changed since the capture before.</p>
      {rows.length === 0 && <p>Its bytes are others; no words of it that can be compared are.</p>}
      {rows.slice(0, mostShown).map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, in this order
        <div key={at} className="font-serif text-base">
          {row.before && (
            <p>
              <ChangedWords pieces={row.before} />
            </p>
          )}
          {row.after && (
            <p>
              <ChangedWords pieces={row.after} />
            </p>
          )}
        </div>
      ))}
      {rows.length > mostShown && <p className="text-muted">{rows.length - mostShown} more changes are not shown.</p>}
    </div>
  );
}
