import { capital, inQuotes } from "../../domain/text/words";
import type { ExcelProblem, ProblemCode, ProblemFacts } from "./excelProblem";
import { asProblem } from "./officeErrors";

/** A problem as a person reads it. */
export interface ProblemWords {
  readonly code: ProblemCode;
  readonly happened: string;
  readonly why: string;
  readonly next: string;
  /** Something to quote to the developers, where it helps; holds nothing from the workbook's cells. */
  readonly reference: string | null;
}

type Words = Pick<ProblemWords, "happened" | "why" | "next">;

const sheetInWords = (name: string | undefined, otherwise: string) =>
  name === undefined ? otherwise : `the sheet ${inQuotes(name)}`;

const WORDS: Readonly<Record<ProblemCode, (facts: ProblemFacts) => Words>> = {
  "cell being edited": () => ({
    happened: "Excel is waiting for a cell to be finished.",
    why: "While someone types in a cell, Excel does nothing else.",
    next: "Press Enter to finish editing the cell, then try again.",
  }),
  "sheet protected": ({ sheet }) => ({
    happened: `${capital(sheetInWords(sheet, "a sheet of this workbook"))} could not be changed.`,
    why: "It is protected. Conference Check never takes protection off.",
    next: "On the Review tab choose Unprotect Sheet, try again, and protect the sheet afterwards.",
  }),
  "workbook protected": () => ({
    happened: "No sheet could be added to this workbook.",
    why: "The structure of the workbook is protected. Conference Check never takes protection off.",
    next: "On the Review tab choose Protect Workbook to take the protection off, then try again.",
  }),
  "workbook read-only": () => ({
    happened: "The workbook could not be changed.",
    why: "It is open for reading only, or Excel has not been told to trust it yet.",
    next: "Choose Enable Editing, or save a copy, then try again.",
  }),
  "sheet hidden": ({ sheet, address }) => ({
    happened: `${address ?? "The cell"} on ${sheetInWords(sheet, "its sheet")} could not be shown.`,
    why: "The sheet is hidden.",
    next: "Right-click any sheet tab, choose Unhide, then try again.",
  }),
  "sheet not found": ({ sheet }) => ({
    happened: `${capital(sheetInWords(sheet, "something this needs"))} is no longer there.`,
    why: "It was renamed or deleted since the workbook was read, by you or by a colleague.",
    next: "Check the workbook again, so that it is read as it is now.",
  }),
  "item not found": ({ what }) => ({
    happened: `${capital(what ?? "something this needs")} is no longer there.`,
    why: "It was deleted or renamed while this was done, by you or by a colleague.",
    next: "Try again, so that the workbook is looked at as it is now.",
  }),
  "table not found": () => ({
    happened: "The table is no longer in the workbook.",
    why: "Its cells or its sheet were deleted since it was inserted, by you or by a colleague.",
    next: "Insert it again if you need it.",
  }),
  "cell changed": ({ sheet, address }) => ({
    happened: "Nothing was changed.",
    why: `${address ?? "A cell"} on ${sheetInWords(sheet, "its sheet")} no longer holds what it held when you looked.`,
    next: "Check the workbook again, look at the correction again, then make it.",
  }),
  "cell not written": ({ sheet, address }) => ({
    happened: "Nothing was changed.",
    why: `Excel did not write ${address ?? "a cell"} on ${sheetInWords(sheet, "its sheet")}. Most often a filter hides its row.`,
    next: "Clear the filters of that sheet, then try again.",
  }),
  "no room to keep": () => ({
    happened: "This workbook has no room left for what Conference Check keeps in it.",
    why: "Excel keeps about 2 MB for an add-in in a workbook: settings, what was accepted, and corrections that can be taken back.",
    next: "Take back acceptances that are no longer needed, or tables that are no longer used, then try again.",
  }),
  "nothing selected": () => ({
    happened: "No cell is selected.",
    why: "A chart or a picture is selected, or a chart sheet is in front.",
    next: "Select a cell, then try again.",
  }),
  "in the way": ({ what, sheet, address }) => ({
    happened: `There is no room ${address ? `at ${address} ` : ""}on ${sheetInWords(sheet, "this sheet")}.`,
    why: `In the way: ${what ?? "something that is already there"}. Conference Check never writes over anything.`,
    next: "Move what is in the way, or choose another place, then try again.",
  }),
  "tables stand": ({ what, sheet, address }) => ({
    happened: "Nothing was inserted.",
    why: `${what ?? "A table"} stands at ${address ?? "its place"} on ${sheetInWords(sheet, "its sheet")}, and was put there or changed since you were asked.`,
    next: "Insert the tables again. You are asked what becomes of those that stand there now.",
  }),
  "made meanwhile": () => ({
    happened: "Nothing was written.",
    why: "Another pane, or a colleague, made a sheet or a table of the same name in the same moment. Theirs was left as it is.",
    next: "Try again, so that the workbook is looked at as it is now.",
  }),
  "name taken": ({ what }) => ({
    happened: "Something of that name exists already.",
    why: `The name ${what ? `“${what}” ` : ""}is used elsewhere in the workbook.`,
    next: "Rename the other one, or remove it if you no longer need it, then try again.",
  }),
  "too large to read": ({ sheet }) => ({
    happened: `${capital(sheetInWords(sheet, "a sheet of this workbook"))} is too large to read.`,
    why: "One of its rows holds more than Excel hands over at once, or its cells reach very far.",
    next: "Press Ctrl+End on the sheet, delete what lies far away from the rest, then try again.",
  }),
  "too large to write": () => ({
    happened: "There was more to write than Excel takes at once.",
    why: "Excel accepts 5 MB in one go.",
    next: "Choose fewer tables or a shorter period, then try again.",
  }),
  "values not given": ({ sheet }) => ({
    happened: `Excel did not hand over the values of ${sheetInWords(sheet, "a sheet")}.`,
    why: "It does this where a sheet is very large. Nothing was treated as empty.",
    next: "Press Ctrl+End on the sheet, delete what lies far away from the rest, then try again.",
  }),
  "newer settings": () => ({
    happened: "The settings in this workbook were left alone.",
    why: "They were saved by a newer version of Conference Check than this one.",
    next: "Reload the add-in to get the newer version, or ask whoever runs it for you to update it.",
  }),
  "settings unreadable": ({ what }) => ({
    happened: `${what ?? "What this workbook keeps for Conference Check"} could not be read. Nothing was changed.`,
    why: "It is not in the form in which Conference Check keeps it, and was left as it is.",
    next: "Go back to an earlier version of the workbook. Or choose Set up, “Remove everything this add-in put in the workbook”, and then try again.",
  }),
  "saved, not read": () => ({
    happened: "It is saved in this workbook. The workbook could not be read again by it.",
    why: "Excel stopped after it had saved. What is shown here is from before.",
    next: "Read or check the workbook again. Nothing has to be set a second time.",
  }),
  "partly written": ({ written }) => ({
    happened: "Not everything was written.",
    why: `Excel stopped part of the way. Already written: ${written?.join("; ") || "nothing"}.`,
    next: "Try again, or remove what was written under Set up.",
  }),
  "partly removed": ({ written, what }) => ({
    happened: "Not everything was removed.",
    why: `Excel stopped part of the way. Removed: ${written?.join("; ") || "nothing"}. Still there: ${what || "nothing that was looked for"}.`,
    next: "Look at what is still there and try again.",
  }),
  "another workbook in front": () => ({
    happened: "Excel could not add or show a sheet.",
    why: "It does not say why. Most often another workbook is in front: Excel adds and shows sheets only in that one.",
    next: "Bring this workbook to the front, then try again.",
  }),
  "Excel too old": () => ({
    happened: "This version of Excel cannot do that.",
    why: "It needs a part of Excel that came later than the version you have.",
    next: "Update Excel, or open the workbook in Excel on the web.",
  }),
  "Excel busy": () => ({
    happened: "Excel could not do that just now.",
    why: "It is busy, or a colleague is changing the same place.",
    next: "Wait a moment, then try again.",
  }),
  "dialog open": () => ({
    happened: "Excel is waiting for a box to be closed.",
    why: "While a dialog box is open in Excel, nothing can be written.",
    next: "Close the box, then try again.",
  }),
  "session over": () => ({
    happened: "The workbook is closed, or its session has ended.",
    why: "Excel on the web ends a session that was left alone for long, or while the computer slept. What this pane shows is from before.",
    next: "Open the workbook again, or reload its page, then open Conference Check there.",
  }),
  "connection lost": () => ({
    happened: "Excel could not be reached.",
    why: "The connection to Excel on the web was lost. What is listed here is from before.",
    next: "Wait until the page is connected again, then try again.",
  }),
  "part not loaded": () => ({
    happened: "A part of Conference Check could not be loaded.",
    why: "The connection was lost, or a newer version has been put in its place since the pane opened.",
    next: "Check your connection and try again. If that does not help, close the pane and open it again.",
  }),
  "Office.js not loaded": () => ({
    happened: "Conference Check cannot reach Excel.",
    why: "The part of Office that joins the two, Microsoft's Office.js, could not be loaded.",
    next: "Check your connection, then close the pane and open it again. If that does not help, ask your IT team whether appsforoffice.microsoft.com can be reached from this computer.",
  }),
  "copy not opened": () => ({
    happened: "The copy could not be opened beside the tracker.",
    why: "This Excel cannot open a new workbook for an add-in, or a pop-up blocker held it back.",
    next: "Choose Save the copy, and open the file from your downloads. In a browser, allow pop-ups for Excel, then try again.",
  }),
  "not enough memory": () => ({
    happened: "There was not enough memory for that. Nothing was changed.",
    why: "Excel gives an add-in limited memory, and other workbooks or pages may be using it.",
    next: "Close other workbooks and browser tabs, choose fewer tables, then try again.",
  }),
  unexpected: () => ({
    happened: "Something went wrong that Conference Check does not know.",
    why: "Excel refused what it was asked, or the add-in has a fault. Nothing was sent anywhere.",
    next: "Try again. If it happens again, save your work, reopen the workbook and quote the reference.",
  }),
};

/** What a person cannot put right with these words alone: somebody else will ask for the reference. */
const QUOTED: ReadonlySet<ProblemCode> = new Set([
  "unexpected",
  "Excel too old",
  "Excel busy",
  "session over",
  "connection lost",
  "part not loaded",
  "not enough memory",
]);

/** The words for anything that was thrown: what happened, why, what next. */
export function problemWords(error: unknown): ProblemWords {
  const { code, facts }: ExcelProblem = asProblem(error);
  const reference = QUOTED.has(code) ? (facts.reference ?? null) : null;
  return { code, ...WORDS[code](facts), reference };
}
