const seconds = 2;

const body = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="${seconds}">
<title>The desk is starting again · Tickmark</title>
<style>
  :root { color-scheme: light dark; --paper: #faf7f0; --ink: #1d1a16; --muted: #655e52 }
  @media (prefers-color-scheme: dark) { :root { --paper: #171512; --ink: #ece7dc; --muted: #a59c8c } }
  body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.6 system-ui, sans-serif }
  main { max-width: 34rem; margin: 0 auto; padding: 14vh 1.25rem }
  h1 { border-top: 2px solid; padding-top: 1rem; font: 500 1.9rem/1.25 Georgia, serif }
  p { color: var(--muted) }
</style>
</head>
<body>
<main role="status">
<h1>The desk is starting again, nothing is lost</h1>
<p>What is recorded is safe, and what you typed is kept in this browser. This page goes on by itself in a moment.</p>
<p>If it stays like this for minutes, tell whoever runs this desk.</p>
</main>
</body>
</html>
`;

/** The page that stands in for all others while the desk or its database starts again: it asks again by itself, without scripts. */
export const waitingPage = {
  body,
  status: 503,
  headers: {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    "Cache-Control": "no-store",
    "Retry-After": String(seconds),
  },
} as const;
