/** All a person typed or chose; what Next adds to a form for itself is left out. */
export function typedIn(form: FormData): Record<string, string> {
  const entries = [...form].filter(([name]) => !name.startsWith("$ACTION"));
  return Object.fromEntries(entries.flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));
}
