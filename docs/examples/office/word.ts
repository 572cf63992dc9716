/** The few parts that a letter is made of. Fonts and sizes are those of official documents; change them here. */
import {
  AlignmentType,
  Document,
  type FileChild,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";

const body = { ascii: "Times New Roman", eastAsia: "FangSong" };
const bold = { ascii: "Times New Roman", eastAsia: "SimHei" };
/** In half points: 三号 is 16 points, 二号 is 22. */
const size = { body: 32, title: 44 };

export const title = (text: string) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 400 },
    children: [new TextRun({ text, font: bold, size: size.title })],
  });

export const heading = (text: string) =>
  new Paragraph({
    spacing: { before: 240 },
    keepNext: true,
    children: [new TextRun({ text, font: bold, size: size.body })],
  });

/** A paragraph of the body, two characters in. */
export const paragraph = (text: string) =>
  new Paragraph({
    indent: { firstLine: 2 * 20 * (size.body / 2) },
    children: [new TextRun({ text, font: body, size: size.body })],
  });

export const signature = (...lines: readonly string[]) =>
  lines.map(
    (text) =>
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ text, font: body, size: size.body })],
      }),
  );

export const table = (rows: readonly (readonly string[])[]) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: index === 0,
          cantSplit: true,
          children: cells.map((text) => new TableCell({ children: [cell(text, index === 0)] })),
        }),
    ),
  });

const cell = (text: string, isHead: boolean) =>
  new Paragraph({ children: [new TextRun({ text, font: isHead ? bold : body, size: 24 })] });

/** The file, to be written or sent. */
export const fileOf = (children: readonly FileChild[]): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ children: [...children] }] }));
