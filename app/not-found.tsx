import Link from "next/link";
import { buttonClass } from "./_components/button";
import { MessagePage } from "./_components/message-page";

export default function NotFound() {
  return (
    <main id="main">
      <title>Nothing here · Tickmark</title>
      <MessagePage code="404" title="There is nothing at this address">
        <p>The link may be mistyped, or what it named was never on this desk. Nothing here is ever deleted.</p>
        <Link href="/" className={buttonClass("primary")}>
          Go to the articles
        </Link>
      </MessagePage>
    </main>
  );
}
