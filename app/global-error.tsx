"use client";

import "./globals.css";
import ErrorPage from "./error";

/** Replaces the root layout when that itself fails, so the theme follows the system. */
export default function GlobalError(props: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <ErrorPage {...props} />
      </body>
    </html>
  );
}
