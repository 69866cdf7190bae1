/** Where all unit tests run: half a day ahead of Greenwich, with its clocks changed at the other end of the year. */
const FIRST_ZONE = "Pacific/Auckland";

/** Where those tests run again that can see a time zone. */
const OTHER_ZONES = ["UTC", "Europe/London"];

/**
 * Every file of `src` outside the stand-in and the preview that asks for the time or takes a moment apart, with
 * its test. The lint keeps both out of the domain, the workbook, Excel's door and the scrutiny copy.
 */
const SEES_A_ZONE = {
  "src/workflows/clock.ts": "test/workflows/clock.test.ts",
};

/** What the pane says of a moment. */
const SAYS_A_MOMENT = [
  "test/workflows/verdict.test.ts",
  "test/taskpane/views/corrections.test.tsx",
];

/** Whole rooms that can: the command line, Excel's stand-in, and the files that are written. */
const ROOMS = ["test/cli", "test/scrutiny-copy/file", "test/standin"];

module.exports = { FIRST_ZONE, OTHER_ZONES, SEES_A_ZONE, SAYS_A_MOMENT, ROOMS };
