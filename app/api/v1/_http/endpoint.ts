import { type Asker, actorOfRequest } from "@/lib/auth/actor-of-request";
import { authEnvironment } from "@/lib/auth/auth-environment";
import { type Action, refusal } from "@/lib/auth/rules/permissions";
import { refuse } from "./answer";
import { isSameOrigin } from "./same-origin";

export interface Asked<Params> extends Asker {
  request: Request;
  params: Params;
}

type Handler<Params> = (asked: Asked<Params>) => Promise<Response>;
type Route<Params> = (request: Request, context: { params: Promise<Params> }) => Promise<Response>;

/** A route that changes nothing: for whoever is signed in and may do `action`. */
export function reading<Params>(action: Action, handle: Handler<Params>): Route<Params> {
  return async (request, context) => {
    const asker = await actorOfRequest(request);
    if (!asker) return refuse({ code: "not-signed-in", message: "Sign in first: this needs the cookie of a session." });
    const refused = refusal(asker.actor, action);
    if (refused) return refuse(refused.failure);
    return handle({ ...asker, request, params: await context.params });
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
