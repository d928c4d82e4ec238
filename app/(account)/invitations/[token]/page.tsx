import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { buttonClass } from "@/app/_components/button";
import { MessagePage } from "@/app/_components/message-page";
import { Sheet } from "@/app/_components/sheet";
import { findInvitation } from "@/lib/accounts/queries";
import { closedInvitation } from "@/lib/accounts/rules/invitation-state";
import { AcceptForm } from "./accept-form";

export const metadata: Metadata = { title: "Invitation" };

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const invitation = await findInvitation(token);
  if (!invitation) notFound();
  const { state, email, role, invitedBy } = invitation;
  if (state !== "open") {
    return (
      <MessagePage code="Invitation" title="This link no longer works">
        <p>{closedInvitation[state]}</p>
        <Link href="/sign-in" className={buttonClass("primary")}>
          Sign in
        </Link>
      </MessagePage>
    );
  }
  return (
    <Sheet eyebrow="Invitation" title={email ? "Join the desk" : "Set up this desk"}>
      <p className="mt-2 text-base text-muted">
        {email
          ? `${invitedBy} invites ${email} to this desk as ${role}.`
          : "You are its first admin. You will invite everybody else."}
      </p>
      <AcceptForm token={token} email={email} />
    </Sheet>
  );
}
