import { type CleanedPage, cleanPage } from "@/lib/captures/rules/clean-page";
import { declaredCharset, decodeBytes } from "@/lib/reading/formats/decode-bytes";
import { htmlWeight } from "@/lib/reading/formats/html/weight";
import type { PageToClean } from "./clean-page-job";

export function cleanBytes({ bytes, charset, address, token }: PageToClean): CleanedPage | null {
  const decoded = decodeBytes(bytes, charset ?? declaredCharset(bytes));
  if (!decoded.ok || decoded.text.includes(token) || htmlWeight(decoded.text) === "hostile") return null;
  return cleanPage(decoded.text, { address, token });
}
