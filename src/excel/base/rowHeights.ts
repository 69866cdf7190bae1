/** Gives the rows of a range their heights, in points, those of one height together, with the next round trip. */
export function setHeights(range: Excel.Range, heights: readonly number[]): void {
  let from = 0;
  heights.forEach((height, at) => {
    if (heights[at + 1] === height) return;
    range.getRow(from).getAbsoluteResizedRange(at + 1 - from, 1).format.rowHeight = height;
    from = at + 1;
  });
}
