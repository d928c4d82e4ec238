/** A form's text field; what is absent, or a file, is no text. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** All a person typed or chose; what Next adds to a form for itself is left out. */
export function typedIn(form: FormData): Record<string, string> {
  const entries = [...form].filter(([name]) => !name.startsWith("$ACTION"));
  return Object.fromEntries(entries.flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));
}
