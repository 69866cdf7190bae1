import { breaksOf, withEndsKept } from "../../domain/paper/pages";
import { PORTRAIT } from "../../domain/paper/paper";
import { heightOf, linesOf } from "../../domain/paper/textWidth";
import type { Sheet } from "../xlsx/sheet";
import type { PageRow } from "./pageRow";
import { figuresOf, HEADER_FILL, INK, QUIET_INK, RULE, roomOf } from "./paper";
import type { CopyLine, CopySheet } from "./sheets";

const LABEL_WIDTH = 165;
const TEXT_WIDTH = PORTRAIT.width - LABEL_WIDTH;
const SIZE = { size: 10 };
const LABEL = { size: 10, bold: true };

/** The cover as a sheet: its title, and its lines as labels with what they say, none of them cut off. */
export function coverPage({ name, title, subtitle, footer, lines }: CopySheet): Sheet {
  const head: readonly PageRow[] = [
    {
      height: 28,
      cells: [{ column: 0, value: title, look: { bold: true, size: 18, colour: INK } }],
    },
    {
      height: 30,
      cells: [{ column: 0, value: subtitle, look: { size: 12, colour: QUIET_INK, down: "top" } }],
    },
  ];
  const rows = [...head, ...withEndsKept(lines.flatMap(rowsOf))];
  return {
    name,
    widths: [figuresOf(LABEL_WIDTH), figuresOf(TEXT_WIDTH)],
    rows,
    landscape: false,
    repeated: head.length,
    breaksAfter: breaksOf(rows, head.length, PORTRAIT.height),
    footer,
    charts: [],
  };
}

function rowsOf(line: CopyLine): readonly PageRow[] {
  if ("heading" in line) {
    const look = { bold: true, size: 12, colour: HEADER_FILL, rule: HEADER_FILL } as const;
    return [
      { height: 10, cells: [], keptWithNext: true },
      {
        height: 20,
        cells: [
          { column: 0, value: line.heading, look },
          { column: 1, value: null, look },
        ],
        keptWithNext: true,
      },
    ];
  }
  const lines = Math.max(
    linesOf(line.label, roomOf(LABEL_WIDTH), LABEL),
    linesOf(line.text, roomOf(TEXT_WIDTH), SIZE),
  );
  const look = { colour: INK, wrapped: true, down: "top", rule: RULE } as const;
  return [
    {
      height: heightOf(lines, SIZE),
      cells: [
        { column: 0, value: line.label, look: { ...look, bold: true } },
        { column: 1, value: line.text, look },
      ],
    },
  ];
}
