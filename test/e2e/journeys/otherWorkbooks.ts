import { draftFile } from "../../../scripts/trackers/draftFile";
import { IN_TIME, tracker } from "../../cli/trackers";
import { paneFrame } from "../support/paneFrame";
import type { Preview } from "../support/preview";
import { goTo, openEverything, openWorkbook, press, shows } from "../support/steps";
import type { Journey } from "./journey";

/** Workbooks that are no tracker, or in which nothing is late, or everything has a long name. */
export const otherWorkbooks: Journey = {
  title: "Other workbooks",
  walk: async (preview, visit) => {
    const rows = [[{ value: "Colour" }], [{ value: "Red" }]];
    await openWorkbook(preview, "paint.xlsx", draftFile([{ name: "Paint", rows }]));
    await press(preview, "Validate this workbook");
    await shows(preview, "Nothing like a conference tracker was found here");
    await visit("no tracker on Check");
    for (const [view, text] of NO_TRACKER) {
      await goTo(preview, view);
      await shows(preview, text);
      await openEverything(preview);
      await visit(`no tracker on ${view}`);
    }

    await openWorkbook(preview, "in time.xlsx", await tracker([IN_TIME]));
    await press(preview, "Validate this workbook");
    await shows(preview, /within timescale/);
    await visit("nothing late");
    await preview.pane.getByRole("radio", { name: "Due soon" }).click();
    await shows(preview, /Nothing falls due/);
    await visit("nothing due");

    await openWorkbook(preview, "few columns.xlsx", await tracker([FEW_COLUMNS]));
    await press(preview, "Validate this workbook");
    await shows(preview, /Could not run/);
    await visit("checks that could not be run");
    await goTo(preview, "Tables");
    await shows(preview, "Not possible with this workbook");
    await visit("tables that are not possible");

    await keepUnreadableSettings(preview);
    await goTo(preview, "Check");
    await press(preview, "Validate");
    await shows(preview, "Not everything kept in this workbook is in use");
    await visit("settings that cannot be read");
    await goTo(preview, "Set up");
    await shows(preview, "The settings in this workbook could not be read");
    await visit("settings that cannot be read on Set up");
    await openWorkbook(preview, "long.xlsx", await tracker([LONG], LONGEST_SHEET_NAME));
    await press(preview, "Validate this workbook");
    await shows(preview, "1 conference checked at");
    await preview.pane
      .getByRole("button", { name: /on Conférences/ })
      .first()
      .click();
    await openEverything(preview);
    await visit("long names");
    await goTo(preview, "Set up");
    await shows(preview, "What was understood of this workbook");
    await openEverything(preview);
    await visit("long names on Set up");
  },
};

/** Leaves among the workbook's settings what no version of the add-in keeps there. */
const keepUnreadableSettings = (preview: Preview) =>
  paneFrame(preview).evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.settings.add("ConferenceCheck.settings", "{ half of it");
      await context.sync();
    }),
  );

/** What each view says where nothing like a tracker is open. */
const NO_TRACKER = [
  ["Tables", "Nothing like a conference tracker was found here"],
  ["Share", "Nothing like a conference tracker was found here"],
  ["Set up", "No sheet was taken for a conference tracker"],
] as const;

/** Excel allows 31 characters. */
const LONGEST_SHEET_NAME = "Conférences de cas 2013–14 (v2)";

/** Its type tells that it was a child's first conference, and no date when that was called for. */
const FEW_COLUMNS = {
  "Family no": 101,
  "Conference type": "Initial",
  "Conference date": "2026-06-12",
};

const LONG = {
  ...IN_TIME,
  "Family no": "FAM/2013/0000000000000000000000000000000000000147-B",
  Chair: "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh the Younger, Bartholomew",
  "Minutes to chair": "2013-07-14",
  "Minutes approved": "2013-08-17",
  "Minutes distributed": "2013-08-20",
  "Reason for delay": "The minutes went astray between two buildings. ".repeat(8).trim(),
};
