import { samples } from "@/lib/importing/samples";
import { extract } from "@/lib/text";
import { claimKinds } from "@/lib/text/kinds";
import { expectations } from "./expectations";

/** Prints what is found on the project's own samples; answers how many expectations fail. */
export function quality(): number {
  let failed = 0;
  console.log("Quality on the samples: expected claims found, and words that must be no claim");
  for (const { slug, text, publishedAt } of samples) {
    const { claims } = extract(text, { publishedAt });
    const wanted = expectations.filter((e) => e.slug === slug);
    const found = (e: (typeof wanted)[number]) =>
      claims.some((c) => c.kind === e.kind && c.core.exact.includes(e.core));
    const hit = wanted.filter((e) => e.claim && found(e)).length;
    const wrong = wanted.filter((e) => !e.claim && found(e)).length;
    const all = wanted.filter((e) => e.claim).length;
    failed += all - hit + wrong;
    const kinds = claimKinds.map((kind) => `${kind} ${claims.filter((c) => c.kind === kind).length}`).join(", ");
    console.log(
      `  ${slug.padEnd(18)} ${hit}/${all} found, ${wrong}/${wanted.length - all} wrong | ${claims.length} claims: ${kinds}`,
    );
  }
  return failed;
}
