// Asks the desk in this container for a path, and ends with 0 where it answers well: for HEALTHCHECK.
const answer = await fetch(`http://127.0.0.1:${process.env.PORT ?? 3_000}${process.argv[2] ?? "/healthz"}`).catch(
  () => null,
);
process.exit(answer?.ok ? 0 : 1);
