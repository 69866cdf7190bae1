/**
 * Whether an add-in can hand over a file for saving: Excel for Mac does nothing with one (office-js issues 2700, 3385,
 * 4681).
 */
export function canSaveFiles(): boolean {
  // Outside Excel, as where the pane is tried by itself, there is no Office: a browser saves files.
  return typeof Office === "undefined" || String(Office.context?.platform) !== "Mac";
}
