import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Sheet } from "@/app/_components/sheet";
import { safePath } from "@/lib/auth/rules/safe-path";
import { currentActor } from "@/lib/auth/session";
import { SignInForm } from "./sign-in-form";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const next = safePath((await searchParams).next);
  if (await currentActor()) redirect(next);
  return (
    <Sheet title="Sign in to the desk">
      <SignInForm next={next} />
      <p className="mt-6 text-sm text-muted">
        No account yet, or the password forgotten? An admin of this desk can send you a link.
      </p>
    </Sheet>
  );
}
