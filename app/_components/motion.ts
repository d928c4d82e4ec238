import { cookies } from "next/headers";

export const motionCookie = "tickmark-motion";

/** Whether things move on this desk for whoever asks, beside what their system says. */
export const motionNow = async (): Promise<"on" | "off"> =>
  (await cookies()).get(motionCookie)?.value === "off" ? "off" : "on";
