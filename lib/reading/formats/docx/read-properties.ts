import { walkXml } from "./walk-xml";

/** Names that programs write where nobody gave one. */
const nobody =
  /^(?:un-?named|user|admin|administrator|author|unknown|microsoft office user|python-docx|docx4j|apache poi|windows user)$/i;

/** What the document's properties say of it. */
export function readProperties(bytes: Uint8Array | null): { title: string | null; author: string | null } {
  const values = new Map<string, string>();
  let open: string | null = null;
  if (bytes !== null)
    walkXml(bytes, {
      open: (name) => {
        open = name;
      },
      close: () => {
        open = null;
      },
      text: (text) => {
        if (open !== null) values.set(open, (values.get(open) ?? "") + text);
      },
    });
  const of = (name: string) => values.get(name)?.replace(/\s+/g, " ").trim() || null;
  const author = of("dc:creator");
  return { title: of("dc:title"), author: author !== null && nobody.test(author) ? null : author };
}
