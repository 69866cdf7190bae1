/** ExcelApi sets above the manifest's floor of 1.9 that the add-in can use, and do without. */
export type LaterApiSet = "1.10" | "1.13" | "1.18";

/**
 * Runs `use` where this Excel has an ExcelApi set above the manifest's floor, else `otherwise`. Members above
 * the floor are used nowhere but inside `use`.
 */
export function whereSupported<T>(set: LaterApiSet, use: () => T, otherwise: () => T): T {
  return Office.context.requirements.isSetSupported("ExcelApi", set) ? use() : otherwise();
}
