import type { KeptRow } from "../../domain/paper/pages";
import type { SheetRow } from "../xlsx/sheet";

/** A row with whether it stays on the page of the one after it. */
export interface PageRow extends SheetRow, KeptRow {}
