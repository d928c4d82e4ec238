import { RelativeTime } from "@/app/_components/relative-time";
import type { OpenSession } from "@/lib/accounts/list-sessions";
import { EndSessions } from "./end-sessions";

/** Where one is signed in. What is not known is one's own to recognise, and to end. */
export function Sessions({ sessions, here }: { sessions: OpenSession[]; here: string }) {
  const others = sessions.filter(({ id }) => id !== here);
  return (
    <>
      <ul className="border-t border-ink">
        {sessions.map((session) => (
          <li key={session.id} className="flex items-center justify-between gap-4 border-b border-rule py-2">
            <div className="min-w-0">
              <p className="truncate text-sm font-medium">
                {session.device}
                {session.id === here && <span className="font-normal text-muted"> (this one)</span>}
              </p>
              <p className="text-xs text-muted">
                signed in <RelativeTime at={session.openedAt} />
                {session.id !== here && (
                  <>
                    , last seen <RelativeTime at={session.seenAt} />
                  </>
                )}
                {session.place && `, from ${session.place}`}
              </p>
            </div>
            {session.id !== here && <EndSessions sessionId={session.id} device={session.device} />}
          </li>
        ))}
      </ul>
      {others.length > 1 && (
        <div className="mt-3">
          <EndSessions />
        </div>
      )}
      <p className="mt-3 text-xs text-muted">
        A session ends by itself after two weeks, or after four days without anybody there. If you do not know one, end
        it and change your password.
      </p>
    </>
  );
}
