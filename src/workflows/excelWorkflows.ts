import { openAsNewWorkbook } from "../excel/base/newWorkbook";
import { selectCell } from "../excel/base/selection";
import { clearHighlights } from "../excel/highlights/highlights";
import { removeEverything } from "../excel/remove/removeEverything";
import { listTraces } from "../excel/remove/traces";
import { acceptFindings, takeBackAcceptance } from "./acceptances";
import { changesSince, watchChanges } from "./changes";
import { type Clock, MACHINE_CLOCK } from "./clock";
import { confirm } from "./confirm";
import { dueSoon } from "./dueSoon";
import { inspectWorkbook } from "./inspectWorkbook";
import { openSample } from "./openSample";
import { reviewDiary } from "./reviewDiary";
import { saveSettings } from "./saveSettings";
import { outlookOfCopy, prepareScrutinyCopy, previewScrutinyCopy } from "./scrutinyCopy";
import { showHighlights } from "./showHighlights";
import { understandWorkbook } from "./understandWorkbook";
import { validate } from "./validate";
import type { StartWorker } from "./withCopySteps";
import type { Understood, Workflows } from "./workflows";

/** Loaded when corrections are first asked for. */
const corrections = () => import("./corrections");

/** Loaded after the first check. */
const overview = () => import("./overview");

/** Loaded when a findings sheet is first asked for. */
const findingsSheet = () => import("./writeFindings");

/** Loaded when tables are first asked for: the pane starts without them. */
const tables = () => import("./tables");

/** Everything a person can ask for, done in the workbook that Excel has open. */
export function excelWorkflows(clock: Clock = MACHINE_CLOCK, startWorker?: StartWorker): Workflows {
  let latest: Understood | undefined;
  const remembered = async <T extends Understood>(understood: Promise<T>): Promise<T> => {
    latest = await understood;
    return understood;
  };
  return {
    validate: (options) => remembered(validate(clock, options)),
    understandWorkbook: (options) => remembered(understandWorkbook(clock, options)),
    dueSoon: (understood, workingDays) => dueSoon(clock, understood, workingDays),
    reviewDiary,
    overview: async (...asked) => (await overview()).overview(clock, ...asked),
    selectCell,
    showHighlights: (findings, options) => showHighlights(clock, findings, options),
    clearHighlights: async ({ signal } = {}) => {
      await clearHighlights(signal);
    },
    writeFindings: async (...asked) => (await findingsSheet()).writeFindings(clock, ...asked),
    watchChanges: (listener) => watchChanges(listener, latest),
    changesSince,
    buildTables: async (...asked) => (await tables()).buildTables(clock, ...asked),
    rebuildTables: async (...asked) => {
      const rebuilt = await (await tables()).rebuildTables(clock, ...asked);
      latest = rebuilt.understood;
      return rebuilt;
    },
    lookWhatStands: async (...asked) => (await tables()).lookWhatStands(...asked),
    insertTables: async (...asked) => (await tables()).insertTables(clock, ...asked),
    refreshTables: async (options) => (await tables()).refreshTables(clock, options),
    selectTable: async ({ mark }) => (await tables()).selectTable(mark),
    selectedTableCell: async () => (await tables()).selectedTableCell(),
    confirm: (choice, options) => remembered(confirm(clock, choice, options)),
    saveSettings: (settings, options) => remembered(saveSettings(clock, settings, options)),
    acceptFindings: (...asked) => acceptFindings(clock, ...asked),
    takeBackAcceptance,
    previewCorrections: async (...asked) => (await corrections()).previewCorrections(...asked),
    applyCorrections: async (...asked) => (await corrections()).applyCorrections(clock, ...asked),
    takeBackCorrections: async (options) =>
      (await corrections()).takeBackCorrections(clock, options),
    previewScrutinyCopy: (validation, period, choice, options) =>
      previewScrutinyCopy(clock, validation, period, choice, { ...options, startWorker }),
    outlookOfCopy: (validation, period, choice, options) =>
      outlookOfCopy(clock, validation, period, choice, { ...options, startWorker }),
    prepareScrutinyCopy: (validation, period, choice, options) =>
      prepareScrutinyCopy(clock, validation, period, choice, { ...options, startWorker }),
    openScrutinyCopy: ({ bytes }) => openAsNewWorkbook(bytes),
    inspectWorkbook,
    openSample,
    listTraces: ({ signal } = {}) => listTraces(signal),
    removeEverything: ({ signal } = {}) => removeEverything(signal),
  };
}
