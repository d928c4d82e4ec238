import type { QueryClient } from "@tanstack/react-query";
import { askDesk, pause } from "@/app/(desk)/_server-state/ask-desk";
import type { ClaimView } from "@/lib/views/view-claim";

const keyOf = (id: string | null) => ["claim", id] as const;

/** Milliseconds. Somebody stepping through the list with a key held down asks only for the claim they stop at. */
const stopsAfter = 60;
/** Claims that were open are at hand again so long, in milliseconds. */
const keptFor = 60 * 60_000;

const claimViewShape = async () => (await import("./claim-view-schema")).claimViewSchema;

export const loadClaim = (id: string, signal: AbortSignal) => askDesk(`/api/v1/claims/${id}`, claimViewShape, signal);

/** What was asked for earlier can arrive later: a view that knows less of a claim than the page does is no news. */
function isOlder(view: ClaimView, known: ClaimView): boolean {
  const last = ({ entries }: ClaimView) => entries[0]?.seq ?? 0;
  return view.version === known.version ? last(view) < last(known) : view.version < known.version;
}

const newer = (view: ClaimView, known: ClaimView | undefined) => (known && isOlder(view, known) ? known : view);

/** The question for one claim; none where `id` is null. */
export const claimQuery = (client: QueryClient, id: string | null) => ({
  queryKey: keyOf(id),
  enabled: id !== null,
  gcTime: keptFor,
  queryFn: async ({ signal }: { signal: AbortSignal }) => {
    await pause(stopsAfter, signal);
    const view = await loadClaim(id ?? "", signal);
    return newer(view, client.getQueryData<ClaimView>(keyOf(id)));
  },
});

/** Keeps what an answer or the live stream says of a claim. */
export const keepView = (client: QueryClient, view: ClaimView) =>
  client.setQueryData<ClaimView>(keyOf(view.id), (known) => newer(view, known));

/** Has a claim that is open read anew. */
export const readAnew = (client: QueryClient, id: string) => client.invalidateQueries({ queryKey: keyOf(id) });
