/** pdf.js, with its worker in the same thread: threads are the desk's own matter (lib/threads). */
export async function loadPdfjs() {
  const { warn } = console;
  // Asked for as it loads, and used in drawing alone; the package that has it draws too, and is not bundled.
  if (!("DOMMatrix" in globalThis)) Object.assign(globalThis, { DOMMatrix: class {} });
  // While it loads it warns of what only drawing needs, before it can be told not to.
  console.warn = () => undefined;
  try {
    Object.assign(globalThis, { pdfjsWorker: await import("pdfjs-dist/legacy/build/pdf.worker.mjs") });
    return await import("pdfjs-dist/legacy/build/pdf.mjs");
  } finally {
    console.warn = warn;
  }
}
