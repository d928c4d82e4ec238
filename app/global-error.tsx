"use client";

import "./globals.css";
import type { ErrorPageProps } from "./_components/something-failed";
import ErrorPage from "./error";

/** Replaces the root layout when that itself fails, so the theme follows the system. */
export default function GlobalError(props: ErrorPageProps) {
  return (
    <html lang="en">
      <body>
        <ErrorPage {...props} />
      </body>
    </html>
  );
}
