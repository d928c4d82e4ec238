"use client";

import { DeskMessage } from "../_components/message-page";
import { type ErrorPageProps, SomethingFailed, somethingFailed } from "../_components/something-failed";

export default function ErrorPage(props: ErrorPageProps) {
  return (
    <DeskMessage {...somethingFailed}>
      <SomethingFailed {...props} />
    </DeskMessage>
  );
}
