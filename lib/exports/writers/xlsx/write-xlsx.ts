import type { Report } from "@/lib/exports/rules/report";
import type { ExportFormat } from "@/lib/exports/writers/export-format";
import { neutralizeFormula } from "@/lib/exports/writers/neutralize-formula";
import { append, declare, type Parts, packed, relate, xmlPart } from "@/lib/exports/writers/office/package";
import { withProperties } from "@/lib/exports/writers/office/properties";
import { escaped } from "@/lib/exports/writers/office/xml";
import { type Cell, claimColumns, reportColumns } from "@/lib/exports/writers/table-columns";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
/** The longest text a cell takes, in UTF-16 units. */
const longest = 32_767;

/**
 * The claims as a table to filter, and on a second sheet what report it is: cells are text or numbers, never formulas, and what looks like
 * one is neutralised too, for whoever saves the sheet as CSV.
 */
function writeXlsx(report: Report): Uint8Array<ArrayBuffer> {
  const parts: Parts = {};
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>';
  append(
    parts,
    "[Content_Types].xml",
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    defaults,
  );
  const put = (name: string, kind: string, xml: string) => {
    parts[`xl/${name}.xml`] = xmlPart(xml);
    declare(parts, `xl/${name}.xml`, `${type}.${kind}+xml`);
  };
  const headers = claimColumns.map(({ header }) => header);
  const rows = report.claims.map((claim) => claimColumns.map(({ cell }) => cell(claim)));
  const facts = reportColumns.map(({ header, cell }) => [header, cell(report)]);
  put(
    "worksheets/sheet1",
    "worksheet",
    sheet(
      [headers, ...rows],
      claimColumns.map(({ header }) => widthOf(header)),
      true,
    ),
  );
  put("worksheets/sheet2", "worksheet", sheet(facts, [20, 80], false));
  put("styles", "styles", styles);
  put("workbook", "sheet.main", workbook(headers.length, rows.length + 1));
  relate(parts, "", [{ id: "workbook", type: `${office}/officeDocument`, target: "xl/workbook.xml" }]);
  relate(parts, "xl/workbook.xml", [
    { id: "sheet1", type: `${office}/worksheet`, target: "worksheets/sheet1.xml" },
    { id: "sheet2", type: `${office}/worksheet`, target: "worksheets/sheet2.xml" },
    { id: "styles", type: `${office}/styles`, target: "styles.xml" },
  ]);
  withProperties(parts, report);
  return packed(parts, report.exportedAt);
}

function workbook(columns: number, rows: number): string {
  const range = `Claims!$A$1:$${columnName(columns - 1)}$${rows}`;
  return `<workbook ${main} xmlns:r="${office}"><sheets><sheet name="Claims" sheetId="1" r:id="sheet1"/><sheet name="Article" sheetId="2" r:id="sheet2"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${range}</definedName></definedNames></workbook>`;
}

/** Plain, and bold for headers; both break lines and begin at the top of their row. */
const styles = `<styleSheet ${main}><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf fontId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;

const wide: Record<string, number> = { words: 50, rationale: 40, correction: 40, evidence: 50, "earlier reviews": 40 };
const widthOf = (header: string) => wide[header] ?? 16;

function sheet(rows: readonly (readonly Cell[])[], widths: readonly number[], filtered: boolean): string {
  const last = `${columnName(widths.length - 1)}${rows.length}`;
  const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const view = `<sheetViews><sheetView workbookViewId="0">${filtered ? frozen : ""}</sheetView></sheetViews>`;
  const cols = widths.map((width, nth) => `<col min="${nth + 1}" max="${nth + 1}" width="${width}" customWidth="1"/>`);
  const body = rows.map((cells, nth) => {
    const bold = (column: number) => (filtered ? nth === 0 : column === 0);
    return `<row r="${nth + 1}">${cells.map((cell, column) => cellXml(cell, `${columnName(column)}${nth + 1}`, bold(column))).join("")}</row>`;
  });
  const filter = filtered ? `<autoFilter ref="A1:${last}"/>` : "";
  return `<worksheet ${main}>${view}<cols>${cols.join("")}</cols><sheetData>${body.join("")}</sheetData>${filter}</worksheet>`;
}

function cellXml(cell: Cell, at: string, bold: boolean): string {
  if (cell === null || cell === undefined || cell === "") return "";
  const style = `s="${bold ? 1 : 0}"`;
  if (typeof cell === "number" && Number.isFinite(cell)) return `<c r="${at}" ${style}><v>${cell}</v></c>`;
  const words = neutralizeFormula(String(cell));
  const whole = words.length <= longest ? words : `${words.slice(0, longest - 1)}…`;
  return `<c r="${at}" ${style} t="inlineStr"><is><t xml:space="preserve">${escaped(whole)}</t></is></c>`;
}

/** `A` to `Z`, then `AA`; counted from 0. */
const columnName = (nth: number): string =>
  (nth < 26 ? "" : columnName(Math.floor(nth / 26) - 1)) + String.fromCharCode(65 + (nth % 26));

export const xlsx: ExportFormat = {
  name: "xlsx",
  label: "Spreadsheet (Excel)",
  mediaType: `${type}.sheet`,
  extension: "xlsx",
  write: writeXlsx,
};
