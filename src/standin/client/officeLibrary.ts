import { readFileSync } from "node:fs";

/**
 * The text of the genuine client library, the edition of Excel on the web that can be read.
 * The build of the command line puts the text itself in the place of this file.
 */
export const officeLibrary = (): string =>
  readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js"), "utf8");
