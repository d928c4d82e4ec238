import Link from "next/link";
import { buttonClass } from "./button";

export const nothingHere = { code: "404", title: "There is nothing at this address" } as const;

export function NothingHere() {
  return (
    <>
      <title>Nothing here · Tickmark</title>
      <p>The link may be mistyped, or what it named was never on this desk. Nothing here is ever deleted.</p>
      <Link href="/" className={buttonClass("primary")}>
        Go to the articles
      </Link>
    </>
  );
}
