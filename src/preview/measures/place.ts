/** A cell's place. */
export interface Place {
  readonly row: number;
  readonly column: number;
}
