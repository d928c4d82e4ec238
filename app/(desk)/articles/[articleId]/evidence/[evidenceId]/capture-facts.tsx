import { Disclosure } from "@/app/_components/disclosure";
import { absoluteTime } from "@/app/_components/format-time";
import type { PieceView } from "@/lib/views/piece-queries";

type Capture = PieceView["captures"][number];

/** What is known of one capture: enough to say later what was there, when, and how it came. */
export function CaptureFacts({ capture }: { capture: Capture }) {
  const { at, byName, address, redirects, status, mediaType, size, sha256, headers } = capture;
  const facts: [string, string][] = [
    ["When", `${absoluteTime(new Date(at))}, asked for by ${byName}`],
    ["Address", address],
    ...redirects.map((one): [string, string] => ["By way of", `${one.address} (${one.status})`]),
    ["Answer", `${status}, ${mediaType}, ${size.toLocaleString("en")} bytes`],
    ["SHA-256", sha256],
  ];
  return (
    <div className="flex flex-col gap-2 text-sm">
      <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[7rem_minmax(0,1fr)]">
        {facts.map(([name, value]) => (
          <div key={`${name} ${value}`} className="contents">
            <dt className="text-muted">{name}</dt>
            <dd className="break-all">{value}</dd>
          </div>
        ))}
      </dl>
      <Disclosure label={`Headers (${headers.length})`}>
        <pre className="overflow-x-auto pt-2 text-xs">
          {headers.map(([name, value]) => `${name}: ${value}`).join("\n")}
        </pre>
      </Disclosure>
    </div>
  );
}
