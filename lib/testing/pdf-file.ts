/** Words at a place on a page, in points from its lower left. */
export type PrintedWords = { x: number; y: number; size?: number; words: string; url?: string };

/** A PDF made by hand: pages of 600 by 800 points in Helvetica, so that a test says exactly what stands where. */
export function pdfFile(pages: readonly (readonly PrintedWords[])[], trailer = "", info = ""): Uint8Array<ArrayBuffer> {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /BaseEncoding /WinAnsiEncoding /Differences [1 /fi /bullet] >> >>",
  ];
  const add = (object: string) => objects.push(object);
  const kids = pages.map((words) => {
    const stream = words
      .map((one) => `BT /F ${one.size ?? 10} Tf ${one.x} ${one.y} Td (${one.words.replace(/[()\\]/g, "\\$&")}) Tj ET`)
      .join("\n");
    const content = add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    const links = words.flatMap(({ url, x, y, words: text }) =>
      url === undefined
        ? []
        : [
            `<< /Type /Annot /Subtype /Link /Rect [${x} ${y - 2} ${x + text.length * 6} ${y + 10}] /A << /S /URI /URI (${url}) >> >>`,
          ],
    );
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${content} 0 R /Resources << /Font << /F 3 0 R >> >> /Annots [${links.join(" ")}] >>`,
    );
  });
  objects[1] = `<< /Type /Pages /Count ${pages.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] >>`;
  const written = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
  const file = `%PDF-1.7\n${written.join("")}trailer << /Root 1 0 R /Size ${objects.length + 1} ${info && `/Info << ${info} >>`} ${trailer} >>\n%%EOF`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}
