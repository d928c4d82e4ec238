import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { buttonClass } from "@/app/_components/button";
import { MessagePage } from "@/app/_components/message-page";
import { Sheet } from "@/app/_components/sheet";
import { closedPasswordLink, findPasswordLink } from "@/lib/accounts/reset-password";
import { ResetForm } from "./reset-form";

export const metadata: Metadata = { title: "New password" };

export default async function PasswordPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const link = await findPasswordLink(token);
  if (!link) notFound();
  if (link.state !== "open") {
    return (
      <MessagePage code="Password" title="This link no longer works">
        <p>{closedPasswordLink[link.state]}</p>
        <Link href="/sign-in" className={buttonClass("primary")}>
          Sign in
        </Link>
      </MessagePage>
    );
  }
  return (
    <Sheet eyebrow="Password" title="Set a new password">
      <p className="mt-2 text-base text-muted">It ends every session that is open in your name.</p>
      <ResetForm token={token} email={link.email} />
    </Sheet>
  );
}
