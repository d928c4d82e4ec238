"use client";

import { MessagePage } from "./_components/message-page";
import { type ErrorPageProps, SomethingFailed, somethingFailed } from "./_components/something-failed";

export default function ErrorPage(props: ErrorPageProps) {
  return (
    <main id="main">
      <MessagePage {...somethingFailed}>
        <SomethingFailed {...props} />
      </MessagePage>
    </main>
  );
}
