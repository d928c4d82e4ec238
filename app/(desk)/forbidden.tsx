import Link from "next/link";
import { buttonClass } from "../_components/button";
import { DeskMessage } from "../_components/message-page";

export default function Forbidden() {
  return (
    <>
      <title>Not for your role · Tickmark</title>
      <DeskMessage code="403" title="This page is not for your role">
        <p>Your account may not open it. If your work needs it, ask an admin of this desk to change your role.</p>
        <Link href="/" className={buttonClass("primary")}>
          Go to the articles
        </Link>
      </DeskMessage>
    </>
  );
}
