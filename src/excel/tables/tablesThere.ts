import { type CalendarDate, fromIso } from "../../domain/calendar/calendarDate";
import type { Period } from "../../domain/calendar/periods";
import { areaAddress } from "../base/address";
import { askContents, type Contents } from "../base/heldCells";
import { inExcel } from "../base/inExcel";
import { askSelection } from "../base/selection";
import type { TableToWrite } from "./layout";
import { isOfPeriod } from "./periodSheets";
import { standingInPlaceOf } from "./placings";
import { hasOwnLines, PARTLY, periodOf, type StandingTable } from "./standing";
import { survey } from "./survey";
import { typedOver } from "./typedOver";

/** A table that stands where another is to go, as it was looked at. */
export interface TableThere {
  readonly mark: string;
  readonly caption: string;
  readonly sheet: string;
  /** Address within the sheet: "A3:G14". */
  readonly address: string;
  readonly period: Period;
  /** The day on which it was last written, where that is known. */
  readonly on: CalendarDate | null;
  /** What someone did to it since. */
  readonly byHand: ByHand;
  /** What its cells held. */
  readonly formulas: Contents["formulas"];
}

/** Cells that no longer hold what was written, or more or fewer lines than were; or nobody knows. */
export type ByHand =
  | { readonly kind: "cells"; readonly addresses: readonly string[] }
  | { readonly kind: "lines" }
  | { readonly kind: "not known" };

/** What stands where tables are to be inserted. */
export interface WhatStands {
  /** What a replacement would take, in the order of the tables to insert. */
  readonly there: readonly TableThere[];
  /** Other tables of the same sheets and periods, which would stay as they are. */
  readonly staying: readonly Pick<TableThere, "caption" | "sheet" | "period">[];
}

/** Looks at what stands where tables are to be inserted: two round trips, one where nothing does. */
export function lookWhatStands(
  tables: readonly TableToWrite[],
  where: "appendix sheets" | "selected cell",
  signal?: AbortSignal,
): Promise<WhatStands> {
  return inExcel(signal, async (conversation) => {
    const { context, sync } = conversation;
    const selection = where === "selected cell" ? askSelection(context) : null;
    const surveyed = await survey(conversation);
    const found = standingInPlaceOf(tables, selection?.() ?? null, surveyed);
    if (found.length === 0) return { there: [], staying: [] };
    const asked = found.map((standing) => ({
      standing,
      contents: askContents(context.workbook.names.getItem(standing.mark).getRange()),
    }));
    await sync();
    const marks = new Set(found.map(({ mark }) => mark));
    const staying = surveyed.standing.filter(
      (one) => !marks.has(one.mark) && found.some((other) => isBesideInTime(one, other)),
    );
    return {
      there: asked.map(({ standing, contents }) => tableThere(standing, contents())),
      staying: staying.map((one) => ({
        caption: one.caption,
        sheet: one.area.sheet,
        period: periodOf(one),
      })),
    };
  });
}

function isBesideInTime(one: StandingTable, other: StandingTable): boolean {
  return one.area.sheet === other.area.sheet && isOfPeriod(one, periodOf(other));
}

function tableThere(standing: StandingTable, { values, formulas }: Contents): TableThere {
  const { mark, caption, area, on } = standing;
  return {
    mark,
    caption,
    sheet: area.sheet,
    address: areaAddress(area),
    period: periodOf(standing),
    on: on === null ? null : fromIso(on),
    byHand: byHandIn(standing, { values, formulas }),
    formulas,
  };
}

function byHandIn(
  standing: StandingTable,
  { values, formulas }: Pick<Contents, "values" | "formulas">,
): ByHand {
  if (standing.lines === PARTLY) return { kind: "not known" };
  if (!hasOwnLines(standing)) return { kind: "lines" };
  const addresses = typedOver(standing, { values, formulas });
  return addresses === null ? { kind: "not known" } : { kind: "cells", addresses };
}

/** Whether a table stands where and as it was looked at. */
export function isAsSeen(
  { mark, sheet, address, formulas }: TableThere,
  { mark: now, area }: StandingTable,
  looked: Contents,
): boolean {
  return (
    mark === now &&
    sheet === area.sheet &&
    address === areaAddress(area) &&
    JSON.stringify(formulas) === JSON.stringify(looked.formulas)
  );
}
