import { escaped } from "@/lib/exports/writers/office/xml";

/** Lists of a document: one for each marker, which it prints as its reader saw it, wherever its item stands. */
export function numbering() {
  const markers: string[] = [];
  return {
    /** The id of the list for an item's marker (`•`, `2.`). */
    of(marker: string): number {
      if (!markers.includes(marker)) markers.push(marker);
      return markers.indexOf(marker) + 1;
    },
    xml(): string {
      const lists = markers.map(listXml);
      const numbers = markers.map((_, nth) => `<w:num w:numId="${nth + 1}"><w:abstractNumId w:val="${nth}"/></w:num>`);
      return `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${lists.join("")}${numbers.join("")}</w:numbering>`;
    },
  };
}
export type Numbering = ReturnType<typeof numbering>;

/** A sign of percent would call a number. */
function listXml(marker: string, id: number): string {
  const format = marker === "•" ? "bullet" : "decimal";
  const text = escaped(marker.replaceAll("%", ""));
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>`;
}
