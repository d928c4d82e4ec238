import Link from "next/link";
import { buttonClass } from "./_components/button";
import { MessagePage } from "./_components/message-page";

export default function Forbidden() {
  return (
    <main id="main">
      <title>Not for your role · Tickmark</title>
      <MessagePage code="403" title="This page is not for your role">
        <p>Your account may not open it. If your work needs it, ask an admin of this desk to change your role.</p>
        <Link href="/" className={buttonClass("primary")}>
          Go to the articles
        </Link>
      </MessagePage>
    </main>
  );
}
