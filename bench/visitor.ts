import { z } from "zod";
import { goodPassword } from "@/lib/testing/accounts";

export interface Visitor {
  /** The whole answer. Rejects where it is not a good one. */
  get: (path: string) => Promise<string>;
  /** An answer that goes on until `signal` ends it. */
  open: (path: string, signal: AbortSignal) => Promise<Response>;
  /** Sends JSON; gives back the JSON of the answer. */
  post: (path: string, body: unknown) => Promise<unknown>;
}

/** Signs somebody in to a desk over HTTP, as a browser does. */
export async function signIn(desk: string, email: string): Promise<Visitor> {
  const jar = new Map<string, string>();
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
  const keep = (response: Response) => {
    for (const line of response.headers.getSetCookie()) {
      const [name = "", value = ""] = (line.split(";", 1)[0] ?? "").split(/=(.*)/s);
      jar.set(name, value);
    }
    return response;
  };
  const asked = keep(await fetch(`${desk}/api/auth/csrf`));
  const { csrfToken } = z.object({ csrfToken: z.string() }).parse(await asked.json());
  const body = new URLSearchParams({ csrfToken, email, password: goodPassword, json: "true" });
  const path = `${desk}/api/auth/callback/credentials`;
  keep(await fetch(path, { method: "POST", body, headers: { cookie: cookie() }, redirect: "manual" }));

  const send = async (path: string, init: RequestInit = {}) => {
    const headers = { cookie: cookie(), origin: desk, "content-type": "application/json" };
    const response = await fetch(desk + path, { ...init, headers, redirect: "manual" });
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return response;
  };
  return {
    get: async (path) => (await send(path)).text(),
    open: (path, signal) => send(path, { signal }),
    post: async (path, sent) => (await send(path, { method: "POST", body: JSON.stringify(sent) })).json(),
  };
}
