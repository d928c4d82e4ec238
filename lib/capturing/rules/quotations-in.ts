/** The words of an attribution that are said to be somebody's own: what stands in quotation marks, or all that was said. */
export function quotationsIn(content: string, quoted: "direct" | "indirect" | "mixed"): string[] {
  const marked = [...content.matchAll(/[“"„«]([^“”"„«»]+)(?:[”"“»]|$)/g)].map(([, words = ""]) => words.trim());
  const found = marked.filter((words) => /[\p{L}\p{N}].*[\p{L}\p{N}]/su.test(words));
  if (found.length > 0) return found;
  return quoted === "direct" ? [content] : [];
}
