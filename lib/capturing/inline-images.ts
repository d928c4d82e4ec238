import { contentType } from "@/lib/captures/rules/content-type";
import { fetchOutside, type Outside } from "@/lib/outside/fetch-outside";

/** Pictures of points: what they hold is drawn, and cannot run. */
const rasters = new Set(["image/png", "image/jpeg", "image/gif", "image/webp", "image/avif"]);
const limits = { each: 1_500_000, all: 6_000_000, milliseconds: 20_000 };

/** The images of a page as addresses that hold them, each through the guard; what is none, too large or too slow becomes an empty picture. */
export async function inlineImages(addresses: readonly string[], outside: Outside): Promise<string[]> {
  const until = Date.now() + limits.milliseconds;
  let left = limits.all;
  const found: string[] = [];
  for (const address of addresses) {
    const whole = Math.min(outside.time.whole, 5_000, until - Date.now());
    const image =
      whole > 0 && left > 0
        ? await imageAt(address, { ...outside, anyStatus: false, time: { ...outside.time, whole } })
        : null;
    const fits = image !== null && image.bytes.length <= Math.min(limits.each, left);
    found.push(fits ? `data:${image.type};base64,${Buffer.from(image.bytes).toString("base64")}` : "data:,");
    if (fits) left -= image.bytes.length;
  }
  return found;
}

async function imageAt(address: string, outside: Outside) {
  const fetched = await fetchOutside(address, outside);
  if (!fetched.ok) return null;
  const { bytes, mediaType } = fetched.value;
  const type = await contentType(bytes, mediaType);
  return rasters.has(type) ? { bytes, type } : null;
}
