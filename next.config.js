/** @type {import("next").NextConfig} */
export default {
  output: "standalone",
  // Both said outright, because a lockfile in a folder above the clone would else be taken for the project's.
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: [
    "@prisma/client",
    "@prisma/adapter-pg",
    "pg",
    "@node-rs/argon2",
    "graphile-worker",
    "piscina",
    "pdfjs-dist",
    "pino",
    "prom-client",
  ],
  // What lets the threads of the pool give way to the one that answers requests; piscina asks for it by name.
  outputFileTracingIncludes: { "/**": ["./node_modules/@napi-rs/nice*/**"] },
  // Only threads read files, and their bundle carries its readers: no page loads them.
  outputFileTracingExcludes: { "/**": ["./node_modules/pdfjs-dist/**", "./node_modules/@napi-rs/canvas*/**"] },
  poweredByHeader: false,
  // Above the largest file an article may be read from (10 MB), so that the desk itself says what is too long.
  experimental: {
    serverActions: { bodySizeLimit: "11mb" },
    proxyClientMaxBodySize: "11mb",
    // What `forbidden()` and app/forbidden.tsx need.
    authInterrupts: true,
  },
};
