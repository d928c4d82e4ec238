import { unstable_rethrow } from "next/navigation";
import { type Asker, actorOfRequest } from "@/lib/auth/actor-of-request";
import { authEnvironment } from "@/lib/auth/auth-environment";
import { type Action, refusal } from "@/lib/auth/rules/permissions";
import { isSameOrigin } from "@/lib/auth/rules/same-origin";
import { busy, troubleOf } from "@/lib/trouble";
import { refuse } from "./answer";

export interface Asked<Params> extends Asker {
  request: Request;
  params: Params;
}

type Handler<Params> = (asked: Asked<Params>) => Promise<Response>;
type Route<Params> = (request: Request, context: { params: Promise<Params> }) => Promise<Response>;

/** What the database cannot do just now is said, with when to ask again; a fault of the program goes into the log. */
function refuseFor(fault: unknown, asked: string): Response {
  // Next leads elsewhere by what is thrown.
  unstable_rethrow(fault);
  const trouble = troubleOf(fault);
  if (trouble) return refuse(busy(trouble).failure);
  console.error(`${asked} failed.`, fault);
  return refuse({
    code: "fault",
    message: "Something failed on our side. Nothing was recorded half. If it fails again, tell whoever runs this desk.",
  });
}

/** A route that changes nothing: for whoever is signed in and may do `action`. */
export function reading<Params>(action: Action, handle: Handler<Params>): Route<Params> {
  return async (request, context) => {
    try {
      const asker = await actorOfRequest(request);
      if (!asker)
        return refuse({ code: "not-signed-in", message: "Sign in first: this needs the cookie of a session." });
      const refused = refusal(asker.actor, action);
      if (refused) return refuse(refused.failure);
      return await handle({ ...asker, request, params: await context.params });
    } catch (fault) {
      return refuseFor(fault, `${request.method} ${new URL(request.url).pathname}`);
    }
  };
}

/** A route that changes something: as above, and only for the desk's own pages. */
export function changing<Params>(action: Action, handle: Handler<Params>): Route<Params> {
  const asked = reading(action, handle);
  return async (request, context) => {
    if (isSameOrigin(request.headers, authEnvironment().origin)) return asked(request, context);
    return refuse({
      code: "cross-site",
      message:
        "A change is taken from the desk's own pages only: the request must carry the desk's address as its Origin.",
    });
  };
}
