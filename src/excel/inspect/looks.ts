import { isInvisible } from "../../workbook/inspection/colours";
import type { Found } from "../../workbook/inspection/found";
import type { SheetCell } from "../base/rectangles";
import type { Question } from "./askInBatches";
import { contentAt, placeOfCells, type SheetContents } from "./inspectedSheet";
import { rangeOfStrip, rowsOf, type Strip } from "./strips";

/** Text of less than this many points cannot be read. */
const READABLE_POINTS = 5;

const BYTES = { strip: 300, look: 130, link: 40 } as const;

/** Cells of one sheet whose look hides what they hold, and cells that link elsewhere. */
export interface HiddenLooks {
  readonly invisible: SheetCell[];
  readonly tiny: SheetCell[];
  /** By where they lead. */
  readonly links: Map<string, SheetCell[]>;
}

/** A strip and what there is still to learn of its cells one by one. */
export interface StripToLookInto {
  readonly strip: Strip;
  /** Links alone, or looks too: where the cells of the strip do not all look the same. */
  readonly only: "links" | "everything";
}

/** Asks how the cells of a strip look; hands on what must be asked cell by cell. */
export function askStrip(
  strip: Strip,
  looks: HiddenLooks,
  handOn: (next: StripToLookInto) => void,
): Question {
  return {
    bytes: BYTES.strip,
    ask: () => {
      const { format } = rangeOfStrip(strip).load(
        "format/font/color,format/font/size,format/fill/color",
      );
      return () => {
        const look = { text: format.font.color, cell: format.fill.color, size: format.font.size };
        const alike = look.text && look.cell && look.size;
        if (alike) for (const at of filledCells(strip)) noteLook(looks, at, look);
        handOn({ strip, only: alike ? "links" : "everything" });
      };
    },
  };
}

/** Asks for the cells of a strip one by one. */
export function askCells({ strip, only }: StripToLookInto, looks: HiddenLooks): Question {
  const wanted = only === "links" ? LINKS : EVERYTHING;
  return {
    bytes: rowsOf(strip) * (only === "links" ? BYTES.link : BYTES.look),
    ask: () => {
      const answer = rangeOfStrip(strip).getCellProperties(wanted);
      return () => {
        for (const at of filledCells(strip)) {
          const cell = answer.value[at.row - strip.area.firstRow]?.[0];
          const { font, fill } = cell?.format ?? {};
          if (font && fill) {
            noteLook(looks, at, {
              text: font.color ?? "",
              cell: fill.color ?? "",
              size: font.size ?? READABLE_POINTS,
            });
          }
          noteLink(looks, at, cell?.hyperlink?.address);
        }
      };
    },
  };
}

const LINKS: Excel.CellPropertiesLoadOptions = { hyperlink: true };
const EVERYTHING: Excel.CellPropertiesLoadOptions = {
  hyperlink: true,
  format: { font: { color: true, size: true }, fill: { color: true } },
};

interface Look {
  readonly text: string;
  readonly cell: string;
  /** Points. */
  readonly size: number;
}

function noteLook(
  { invisible, tiny }: HiddenLooks,
  at: SheetCell,
  { text, cell, size }: Look,
): void {
  if (isInvisible(text, cell)) invisible.push(at);
  if (size < READABLE_POINTS) tiny.push(at);
}

function noteLink({ links }: HiddenLooks, at: SheetCell, address: string | null | undefined): void {
  if (!address) return;
  const target = linkTarget(address);
  const found = links.get(target);
  if (found) found.push(at);
  else links.set(target, [at]);
}

function filledCells({ sheet, area }: Strip): readonly SheetCell[] {
  const column = area.firstColumn;
  const rows = Array.from(
    { length: area.lastRow - area.firstRow + 1 },
    (_, at) => area.firstRow + at,
  );
  return rows.filter((row) => contentAt(sheet, row, column) !== "").map((row) => ({ row, column }));
}

/** What the looks of a sheet's cells hide. */
export function looksFound(sheet: SheetContents, looks: HiddenLooks): readonly Found[] {
  const cells = (kind: "text in the cell's colour" | "tiny text", found: readonly SheetCell[]) =>
    found.length === 0
      ? []
      : [{ kind, place: placeOfCells(sheet, found), count: found.length } as const];
  return [
    ...cells("text in the cell's colour", looks.invisible),
    ...cells("tiny text", looks.tiny),
    ...[...looks.links].map(([target, found]): Found => {
      const place = placeOfCells(sheet, found);
      return { kind: "links in cells", place, count: found.length, target };
    }),
  ];
}

/**
 * Where a link leads, short enough to list: the server of a web address, else the kind of place.
 * @example linkTarget("https://example.org/a?b=c") //=> "https://example.org"
 */
function linkTarget(address: string): string {
  if (/^mailto:/i.test(address)) return "mail addresses";
  return /^https?:\/\/[^/?#]+/i.exec(address)?.[0].toLowerCase() ?? "files and folders";
}
