"use server";

import { cookies } from "next/headers";
import { motionCookie } from "./motion";

const year = 365 * 24 * 60 * 60;

export async function setMotion(form: FormData) {
  const motion = form.get("motion") === "off" ? "off" : "on";
  (await cookies()).set(motionCookie, motion, { maxAge: year, sameSite: "lax", path: "/", httpOnly: true });
}
