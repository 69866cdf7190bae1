import { ENGLAND_AND_WALES } from "../../../src/domain/calendar/bankHolidays";
import { calendarDate } from "../../../src/domain/calendar/calendarDate";
import { workingDays } from "../../../src/domain/calendar/workingDays";
import type { Finding } from "../../../src/domain/findings/finding";
import { NOT_RECORDED } from "../../../src/domain/records/field";
import type { Conference } from "../../../src/domain/records/records";
import type { Column, Row } from "../../../src/domain/records/source";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import type { Understanding } from "../../../src/workbook/records/understanding";
import type { TeamSettings } from "../../../src/workflows/teamSettings";
import type { Understood, Validation, Workflows } from "../../../src/workflows/workflows";

const layout = {
  sheet: "Conferences",
  columns: new Map([
    ["conferenceRef", 0 as Column],
    ["date", 5 as Column],
  ]),
};

/** Conference `number`, in row `number` + 4, with a date and no more. */
export function conference(number: number, month = 5): Conference {
  const blank = NOT_RECORDED;
  return {
    sources: [{ layout, row: (number + 3) as Row }],
    conferenceRef: String(number),
    familyRef: String(number),
    childRef: blank,
    type: "initial",
    date: calendarDate(2013, month, 20),
    strategyDiscussion: blank,
    requested: blank,
    section47Start: blank,
    notification: blank,
    previousConference: blank,
    due: blank,
    requestedBy: blank,
    chair: "Chair Example",
    numberOfChildren: blank,
    reportReceived: blank,
    status: blank,
    outcome: blank,
    category: blank,
    outlinePlanSent: blank,
    minutesToChair: blank,
    minutesApproved: blank,
    fullRecordDistributed: blank,
    coreGroup: blank,
    quorate: blank,
    parentsAttended: blank,
    reportShared: blank,
    advocateOffered: blank,
    advocateUsed: blank,
    familyGroupOffered: blank,
    familyGroupHeld: blank,
    protectionTeam: blank,
    leadPractitioner: blank,
    reasonForDelay: blank,
    comments: blank,
  };
}

/** A workbook with `count` conferences on one sheet. */
export function understanding(count = 3, change: Partial<Understanding> = {}): Understanding {
  return {
    recognised: true,
    sheets: [
      {
        sheet: "Conferences",
        hidden: false,
        dataset: "conferences",
        layout: "list",
        headerRows: [3 as Row],
        firstDataRow: 4 as Row,
        lastDataRow: (3 + count) as Row,
        matches: [
          {
            field: "date",
            fieldTitle: "Conference date",
            required: true,
            column: 5 as Column,
            heading: "Date held",
            confidence: 0.93,
            hidden: false,
            because: "synonym",
            samples: ["20/05/2013", "21/05/2013"],
          },
        ],
        unmatched: [{ column: 6 as Column, heading: "Room", said: false }],
        asked: [],
        codes: [],
        rowsRead: count,
        rowsSkipped: { blank: 0, total: 1, subheading: 0, repeatedHeader: 0 },
      },
    ],
    missing: [],
    ignored: [{ sheet: "Read me", why: "no heading row", mayHoldRecords: false, days: null }],
    records: {
      conferences: Array.from({ length: count }, (_, at) => conference(at + 1)),
      children: [],
      participation: [],
      indicators: [],
      enquiries: [],
      actions: [],
      nonWorkingDays: [],
    },
    available: { has: () => true, indicatorNames: [], unreadDays: [] },
    problems: [],
    changes: [],
    ...change,
  };
}

/** Nothing kept in the workbook, except what `change` says. */
export function keptAs(change: Partial<TeamSettings["kept"]> = {}): TeamSettings["kept"] {
  const nothing = "nothing";
  return {
    settings: nothing,
    profile: nothing,
    accepted: nothing,
    corrections: nothing,
    ...change,
  };
}

export function understood(change: Partial<Understood> = {}): Understood {
  return {
    understanding: understanding(),
    kept: keptAs(),
    settings: DEFAULT_SETTINGS,
    unread: [],
    profile: null,
    accepted: [],
    lastCorrections: null,
    snapshot: { dateSystem: 1900, sheets: [], skipped: [] },
    timings: { reading: 0, understanding: 0 },
    workingDays: workingDays(ENGLAND_AND_WALES),
    asAt: calendarDate(2014, 4, 25),
    ...change,
  };
}

/** A finished check with these findings. */
export function validation(
  findings: readonly Finding[],
  change: Partial<Validation> = {},
): Validation {
  return {
    ...understood(),
    result: {
      asAt: calendarDate(2014, 4, 25),
      findings,
      tallies: [],
      holidaysLeft: null,
      ground: { children: 0, families: 0, notFollowed: 0 },
    },
    highlighted: findings.length > 0,
    notHighlighted: [],
    checkedAt: new Date(2014, 3, 25, 14, 2),
    tookMs: 400,
    ...change,
  };
}

const notAskedFor = (what: string) => async () => {
  throw new Error(`This test did not expect to be asked for ${what}`);
};

/** Workflows in which only what a test names can be asked for; selecting a cell and watching do nothing. */
export function workflowsWith(given: Partial<Workflows>): Workflows {
  return {
    validate: notAskedFor("a check"),
    understandWorkbook: notAskedFor("reading"),
    dueSoon: async () => [],
    reviewDiary: async () => [],
    overview: async () => ({ period: null, lines: [] }),
    selectCell: async () => undefined,
    showHighlights: notAskedFor("highlights"),
    clearHighlights: notAskedFor("clearing highlights"),
    writeFindings: notAskedFor("the findings sheet"),
    changesSince: async () => 0,
    acceptFindings: notAskedFor("an acceptance"),
    takeBackAcceptance: notAskedFor("taking an acceptance back"),
    previewCorrections: notAskedFor("a preview of corrections"),
    applyCorrections: notAskedFor("corrections"),
    takeBackCorrections: notAskedFor("taking corrections back"),
    watchChanges: async () => () => undefined,
    buildTables: notAskedFor("tables"),
    rebuildTables: async (read, tables) => ({ understood: read, tables, unavailable: [] }),
    lookWhatStands: async () => ({ there: [], staying: [] }),
    insertTables: notAskedFor("inserting tables"),
    refreshTables: notAskedFor("refreshing tables"),
    selectTable: async () => {},
    selectedTableCell: async () => null,
    confirm: notAskedFor("confirming a column"),
    saveSettings: notAskedFor("saving settings"),
    previewScrutinyCopy: notAskedFor("a preview of a copy"),
    outlookOfCopy: async () => ({ effects: [], teamsWords: [] }),
    prepareScrutinyCopy: notAskedFor("a copy"),
    openScrutinyCopy: notAskedFor("opening a copy"),
    inspectWorkbook: notAskedFor("an inspection"),
    openSample: notAskedFor("the sample"),
    listTraces: notAskedFor("the list of traces"),
    removeEverything: notAskedFor("removing everything"),
    ...given,
  };
}
