import { listed } from "../domain/text/words";

/** What is said of sheets whose pages Excel did not set up to be printed: a sentence or two; `null` where there are none. */
export function pagesInWords(
  written: readonly { readonly sheet: string; readonly pagesNotSetUp?: true }[],
): string | null {
  const sheets = new Set(written.filter((one) => one.pagesNotSetUp).map(({ sheet }) => sheet));
  if (sheets.size === 0) return null;
  const names = listed([...sheets].map((sheet) => `“${sheet}”`));
  return `Excel did not set up the pages of ${names} for printing. Everything else is written. Look at Print Preview before you print.`;
}
