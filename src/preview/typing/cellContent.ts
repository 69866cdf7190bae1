/** Whether an element is one of those in which a cell's content is typed: going from one to the other ends nothing. */
export const isCellContent = (element: EventTarget | null): boolean =>
  element instanceof HTMLElement && element.dataset.cellContent !== undefined;
