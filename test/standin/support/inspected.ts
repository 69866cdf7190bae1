import { readFileSync } from "node:fs";
import path from "node:path";
import { opened } from "./open";

/** A workbook that carries one thing, or the same workbook without it. */
export const fixture = (name: string): Uint8Array =>
  readFileSync(path.join(__dirname, "../../fixtures/inspector", name));

/** Opens a workbook and asks its first sheet. */
export async function asked<T>(
  bytes: Uint8Array,
  ask: (sheet: Excel.Worksheet, context: Excel.RequestContext) => () => T,
): Promise<T> {
  await opened(bytes);
  return Excel.run(async (context) => {
    const answer = ask(context.workbook.worksheets.getFirst(), context);
    await context.sync();
    return answer();
  });
}
