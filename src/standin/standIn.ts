import { eventEntries } from "./objects/events/eventEntries";
import { range } from "./objects/range/range";
import { keepHeaders } from "./objects/table/headers";
import { workbook } from "./objects/workbook/workbook";
import { movedArea } from "./store/grid/cellMove";
import type { Circumstances } from "./store/model/circumstances";
import type { WorkbookChange, WorkbookStore } from "./store/model/workbook";
import { OpenWorkbook } from "./store/workbook/openWorkbook";
import { Bridge, type NativeBridge, type WireCounts } from "./wire/bridge";
import { Faults } from "./wire/faults";
import type { HostObject } from "./wire/hostObject";
import { References } from "./wire/references";
import { runBatch } from "./wire/runBatch";

/** How a stand-in is to behave. */
export interface StandInOptions {
  /** The highest set of `ExcelApi` that it admits to; members above it are refused. */
  readonly requirementSet?: string;
  /** The id that the add-in's manifest gives it: its settings are kept under it. */
  readonly addInId?: string;
  /** What is otherwise than usual from the start. */
  readonly circumstances?: Partial<Circumstances>;
}

/** Excel without Excel: the far side of the Office.js wire over an open workbook. */
export interface StandIn {
  /** What the client library finds as `_richApiNativeBridge`. */
  readonly bridge: NativeBridge;
  readonly requirementSet: string;
  readonly counts: WireCounts;
  readonly faults: Faults;
  /** Where Excel runs, whether it is in front, and what it does where the documentation leaves it open. */
  readonly circumstances: Circumstances;
  /** The workbook itself, for a grid to draw and a test to look into. */
  readonly workbook: WorkbookStore;
  /** Workbooks that the add-in made and opened (`Excel.createWorkbook`), as the bytes of their files. */
  readonly createdWorkbooks: readonly Uint8Array[];
  /** Puts the bridge into a window that is about to load the client library. */
  readonly connect: (target: object) => void;
  /** Calls a listener after every change of the workbook, until the function it gives is called. */
  readonly onChange: (listener: (change: WorkbookChange) => void) => () => void;
  /** The workbook as the bytes of an `.xlsx` file. */
  readonly save: () => Promise<Uint8Array>;
}

/** The highest requirement set that the stand-in knows members of. */
const HIGHEST_SET = "1.14";

/** The id in this add-in's manifest; a test holds the two together. */
export const CONFERENCE_CHECK = "c037e5f3-672c-48f5-a76f-b9085168bd7c";

/**
 * Opens a workbook behind the wire.
 * @throws `WorkbookFileError` for bytes that are no readable workbook.
 */
export async function openStandIn(
  bytes: Uint8Array,
  {
    requirementSet = HIGHEST_SET,
    addInId = CONFERENCE_CHECK,
    circumstances = {},
  }: StandInOptions = {},
): Promise<StandIn> {
  const store = new OpenWorkbook(bytes, addInId);
  Object.assign(store.circumstances, circumstances);
  const faults = new Faults();
  const references = new References();
  const root = workbook(store);
  const apiSet = (since: string): boolean => isWithin(since, requirementSet);
  const host = { root, references, apiSet };
  const bridge = new Bridge((batch, stopAfter) => runBatch(batch, host, stopAfter), faults);
  store.changes.listen((change) => {
    if (change.kind === "cells") keepHeaders(change.sheet, change.area);
    const following = store.circumstances.heldRanges === "follow";
    if (change.kind === "moved" && following) references.each((object) => follow(object, change));
    bridge.notify(eventEntries(store.events, change));
  });
  return {
    createdWorkbooks: store.created,
    bridge,
    requirementSet,
    counts: bridge.counts,
    faults,
    circumstances: store.circumstances,
    workbook: store,
    connect: (target) => Object.assign(target, { _richApiNativeBridge: bridge }),
    onChange: (listener) => store.changes.listen(listener),
    save: async () => store.save(),
  };
}

/** Lets a range that the client keeps follow cells that moved. */
function follow(
  object: HostObject,
  { sheet, move }: Extract<WorkbookChange, { kind: "moved" }>,
): void {
  const kept = range.behind(object);
  if (kept === undefined || kept.sheet !== sheet) return;
  kept.area = movedArea(move, kept.area) ?? kept.area;
}

/** Whether one requirement set is part of another: 1.9 is, in 1.14. */
export function isWithin(set: string, highest: string): boolean {
  const [major = 0, minor = 0] = set.split(".").map(Number);
  const [highestMajor = 0, highestMinor = 0] = highest.split(".").map(Number);
  return major < highestMajor || (major === highestMajor && minor <= highestMinor);
}
