"use server";

import { redirect } from "next/navigation";
import { closeSession } from "@/lib/auth/session-cookie";

export async function signOut() {
  await closeSession();
  redirect("/sign-in");
}
