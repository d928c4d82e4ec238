const developing = process.env.NODE_ENV === "development";

/**
 * What a page of the desk may load and where it may send anything: this desk alone. Next writes scripts into its pages, and the
 * interface sets styles, so both may stand in the page itself; nothing may come from, or leave for, another place.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  // React and live reload need more while developing.
  `script-src 'self' 'unsafe-inline'${developing ? " 'unsafe-eval'" : ""}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  `connect-src 'self'${developing ? " ws:" : ""}`,
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** @type {import("next").NextConfig} */
export default {
  output: "standalone",
  // Both said outright, because a lockfile in a folder above the clone would else be taken for the project's.
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: ["@prisma/client", "@prisma/adapter-pg", "pg", "@node-rs/argon2", "piscina"],
  // What lets the threads of the pool give way to the one that answers requests; piscina asks for it by name.
  outputFileTracingIncludes: { "/**": ["./node_modules/@napi-rs/nice*/**"] },
  poweredByHeader: false,
  // The API's answers are no pages, and say their own: app/api/v1/_http.
  headers: async () => [
    {
      source: "/((?!api/v1/).*)",
      headers: [
        { key: "Content-Security-Policy", value: contentSecurityPolicy },
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Referrer-Policy", value: "same-origin" },
      ],
    },
  ],
  // Above the largest file an article may be read from (10 MB), so that the desk itself says what is too long.
  experimental: {
    serverActions: { bodySizeLimit: "11mb" },
    proxyClientMaxBodySize: "11mb",
    // What `forbidden()` and app/forbidden.tsx need.
    authInterrupts: true,
  },
};
