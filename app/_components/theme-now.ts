import { cookies } from "next/headers";
import { type Theme, themeCookie, themeSchema } from "./theme";

export async function themeNow(): Promise<Theme> {
  return themeSchema.parse((await cookies()).get(themeCookie)?.value);
}
