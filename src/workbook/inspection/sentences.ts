import { counted } from "../../domain/text/numbers";
import type { Found, Inspection, ListSource, NotLooked } from "./found";

const SOURCES: Readonly<Record<ListSource, string>> = {
  "typed in": "choices typed into the rule",
  cells: "choices from other cells",
};

/** Long texts are told by their beginning. */
const SHOWN_LETTERS = 120;

function shortened(text: string): string {
  const letters = [...text];
  return letters.length > SHOWN_LETTERS ? `${letters.slice(0, SHOWN_LETTERS).join("")}…` : text;
}

/** What was found, as one line; where it stands is not in it. */
export function foundSentence(found: Found): string {
  switch (found.kind) {
    case "hidden sheet":
      return found.very ? "The sheet is very hidden" : "The sheet is hidden";
    case "hidden rows":
    case "filtered rows":
      return counted(found.count, "row");
    case "hidden columns":
      return counted(found.count, "column");
    case "comments":
      return counted(found.count, "comment");
    case "notes":
      return counted(found.count, "note");
    case "covered cells":
      return `${counted(found.count, "cell")} under “${found.object}”`;
    case "hidden object":
      return `“${found.object}”`;
    case "list to choose from":
      return `${counted(found.count, "cell")}: ${SOURCES[found.source]}`;
    case "links in cells":
      return `${counted(found.count, "cell")} to ${found.target}`;
    case "other workbook":
      return `${counted(found.count, "formula")} from ${found.target}`;
    case "header or footer":
      return found.pages === "every page"
        ? `“${shortened(found.text)}”`
        : `“${shortened(found.text)}”, for ${found.pages}`;
    case "pivot table":
      return `“${found.name}”`;
    case "name":
      return nameSentence(found);
    case "document property":
    case "custom property":
      return `${found.property}: ${shortened(found.value)}`;
    case "custom XML":
      return found.namespace === "" ? "A part without a namespace" : found.namespace;
    case "kept by Conference Check":
      return "Settings, confirmed columns and accepted findings";
    default:
      return counted(found.count, "cell");
  }
}

function nameSentence({ name, hidden, formula, sheet }: Extract<Found, { kind: "name" }>): string {
  const known = sheet === null ? "" : ` (on ${sheet} only)`;
  return `${hidden ? "Hidden name " : ""}${name}${known} ${shortened(formula)}`;
}

const WHAT: Readonly<Record<NotLooked["what"], string>> = {
  comments: "Comments",
  notes: "Notes",
  contents: "Cells",
  rows: "Hidden rows",
  "colours and links": "Text colours, text sizes and links",
  "number formats": "Number formats",
  "lists to choose from": "Lists to choose from",
};

/** Where a person looks instead. */
const LOOK_YOURSELF: Partial<Readonly<Record<NotLooked["what"], string>>> = {
  comments: " On the Review tab choose Show Comments.",
  notes: " On the Review tab choose Notes, Show All Notes.",
};

/** What was not looked at, why, and where to look. */
export function notLookedSentence({ what, sheet, why }: NotLooked): string {
  const where = sheet === null ? "" : ` on ${sheet}`;
  return why === "Excel too old"
    ? `${WHAT[what]}${where}: this version of Excel does not show them to add-ins.${LOOK_YOURSELF[what] ?? ""}`
    : `${WHAT[what]}${where}: there are too many cells to look at all of them. Look at the sheet yourself.`;
}

/** What no add-in is shown, whatever the version of Excel. */
export const NEVER_SEEN: readonly string[] = [
  "macros, forms and buttons",
  "embedded files, and links kept in charts and objects",
  "data kept by deleted pivot tables, queries and the data model",
  "ink, scenarios, custom views and other add-ins’ parts",
  "colours that a conditional format or a table style gives",
];

/** How far the workbook was looked through. */
export function lookedThrough({ sheets }: Pick<Inspection, "sheets">): string {
  return `${counted(sheets, "sheet")} looked through, hidden ones too. Nothing was changed.`;
}

/** The verdict, as it is shown and spoken. */
export function inspectionVerdict({ found }: Pick<Inspection, "found">): string {
  const kinds = new Set(found.map(({ kind }) => kind)).size;
  if (found.length === 0) return "Nothing was found that a reader would not see";
  const things = counted(found.length, "thing");
  return `${things} of ${counted(kinds, "kind")} that a reader would not see`;
}
