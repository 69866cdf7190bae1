import { openStandIn, type StandIn } from "../../standin/standIn";
import { UndoStack } from "../undo/UndoStack";
import { Unsaved } from "../unsaved/Unsaved";
import { Watch } from "./watch";

/** A workbook that is open in the preview. */
export interface OpenWorkbook {
  /** Tells this opening from all others, also of the same file. */
  readonly openedAs: number;
  /** The file's name, without a folder. */
  readonly name: string;
  readonly standIn: StandIn;
  readonly watch: Watch;
  readonly undo: UndoStack;
  readonly unsaved: Unsaved;
  /** The last day that the workbook knows of, where it ends in the past for good: `yyyy-mm-dd`. */
  readonly endsOn: string | null;
}

const SAMPLE = "conference-tracking-2013-14.xlsx";
/** "Last updated", as the sample says of itself. */
const SAMPLE_ENDS_ON = "2014-04-25";

/** Opens the sample that lies beside the page. */
export async function openSample(): Promise<OpenWorkbook> {
  const answer = await fetch(`assets/sample/${SAMPLE}`);
  if (!answer.ok) throw new Error(`The sample workbook is not there (${answer.status}).`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return openWorkbook(SAMPLE, bytes, SAMPLE_ENDS_ON);
}

/** Opens a file that a person chose. @throws `WorkbookFileError` for a file that is no readable workbook */
export async function openFile(file: File): Promise<OpenWorkbook> {
  return openWorkbook(file.name, new Uint8Array(await file.arrayBuffer()), null);
}

/** Opens a workbook that the add-in made. */
export async function openCreated(bytes: Uint8Array): Promise<OpenWorkbook> {
  return openWorkbook("New workbook.xlsx", bytes, null);
}

let openings = 0;

async function openWorkbook(
  name: string,
  bytes: Uint8Array,
  endsOn: string | null,
): Promise<OpenWorkbook> {
  const standIn = await openStandIn(bytes);
  openings += 1;
  return {
    openedAs: openings,
    name,
    standIn,
    watch: new Watch(standIn),
    undo: new UndoStack(standIn),
    unsaved: new Unsaved(standIn),
    endsOn,
  };
}
