const font = '<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Times New Roman"/>';

const paragraphStyle = (id: string, name: string, paragraph: string, run: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

const heading = (level: number) =>
  paragraphStyle(
    `Heading${level}`,
    `heading ${level}`,
    `<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="${level - 1}"/>`,
    `<w:b/><w:sz w:val="${[32, 28, 26, 24, 22, 22][level - 1] ?? 22}"/>`,
  );

/** What the styles of a document that is built for an article look like. */
export const stylesXml = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>${font}<w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${paragraphStyle("Title", "Title", '<w:spacing w:after="240"/>', '<w:b/><w:sz w:val="40"/>')}${[1, 2, 3, 4, 5, 6].map(heading).join("")}${paragraphStyle("Quote", "Quote", '<w:ind w:left="720" w:right="720"/>', "<w:i/>")}${paragraphStyle("Caption", "caption", "", '<w:i/><w:sz w:val="18"/>')}${paragraphStyle("ListParagraph", "List Paragraph", '<w:ind w:left="720" w:hanging="360"/>', "")}${paragraphStyle("CommentText", "annotation text", '<w:spacing w:after="40"/>', '<w:sz w:val="20"/>')}<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style></w:styles>`;
