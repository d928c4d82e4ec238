import type { Configuration } from "./configuration";

/** What the app reads from its environment, and nothing else does. */
export function appEnvironment(configuration: Configuration, databaseUrl: string, secret: string) {
  return {
    HOSTNAME: configuration.host,
    PORT: String(configuration.port),
    APP_URL: configuration.appUrl,
    TICKMARK_WORKER: configuration.worker === false ? "off" : "on",
    DATABASE_URL: databaseUrl,
    NEXTAUTH_URL: configuration.appUrl,
    NEXTAUTH_SECRET: secret,
  };
}
