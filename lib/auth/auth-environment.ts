import { z } from "zod";

const schema = z.object({
  NEXTAUTH_SECRET: z.string({ error: "NEXTAUTH_SECRET is not set: start the desk with npm start." }).min(16),
  NEXTAUTH_URL: z.url({ protocol: /^https?$/, error: "NEXTAUTH_URL is not an http address." }),
});

export interface AuthEnvironment {
  secret: string;
  /** Where people reach the desk: `https://desk.example`, without a path. */
  origin: string;
  /** Whether cookies may travel over HTTPS only. */
  secure: boolean;
}

/** Read when it is needed, not when this is imported: a build has no secret. Throws where one is missing. */
export function authEnvironment(): AuthEnvironment {
  const { NEXTAUTH_SECRET, NEXTAUTH_URL } = schema.parse(process.env);
  const { origin, protocol } = new URL(NEXTAUTH_URL);
  return { secret: NEXTAUTH_SECRET, origin, secure: protocol === "https:" };
}
