/** The rows or the columns of a sheet one after another, in pixels: a standard size, and those that differ from it. */
export class Axis {
  private readonly places: readonly number[];
  private readonly sizes: readonly number[];
  /** Pixels that the first n different ones add to the standard: one more entry than there are places. */
  private readonly added: readonly number[];

  /**
   * @param count how many rows or columns there are to show
   * @param different sizes by index; 0 is hidden
   */
  constructor(
    readonly count: number,
    readonly standard: number,
    different: ReadonlyMap<number, number>,
  ) {
    const ordered = [...different].filter(([index]) => index < count).sort(([a], [b]) => a - b);
    this.places = ordered.map(([index]) => index);
    this.sizes = ordered.map(([, size]) => size);
    const added = [0];
    for (const size of this.sizes) added.push((added.at(-1) ?? 0) + size - standard);
    this.added = added;
  }

  /** Pixels of all together. */
  get total(): number {
    return this.start(this.count);
  }

  size(index: number): number {
    const place = this.placesBefore(index);
    return this.places[place] === index ? (this.sizes[place] ?? this.standard) : this.standard;
  }

  /** Pixels before an index; `start(count)` is the end of the last. */
  start(index: number): number {
    return index * this.standard + (this.added[this.placesBefore(index)] ?? 0);
  }

  /** The index at a pixel, the last one for any pixel behind it. */
  at(pixel: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= pixel) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The nearest index that is not hidden, going by `step` from the one after `from`; `from` at the end of the sheet. */
  next(from: number, step: 1 | -1): number {
    let index = from + step;
    while (index >= 0 && index < this.count && this.size(index) === 0) index += step;
    return index < 0 || index >= this.count ? from : index;
  }

  private placesBefore(index: number): number {
    let low = 0;
    let high = this.places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.places[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
