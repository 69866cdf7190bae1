import { useState } from "react";
import type { Period } from "../../domain/calendar/periods";
import type { Understood } from "../../workflows/workflows";

interface Said<T> {
  readonly what: T;
  readonly of: Understood;
  readonly period: string;
}

/**
 * Something that is said of the workbook as it was read, and of one period: it is gone for good once the workbook was
 * read again or another period was chosen.
 * @returns what is said, `null` for nothing; and how to say it, of the workbook that was read for it where that is
 * another
 */
export function useSaidOf<T>(
  understood: Understood,
  { from, to, label }: Period,
): readonly [T | null, (what: T | null, of?: Understood) => void] {
  const [said, setSaid] = useState<Said<T> | null>(null);
  const period = `${from} ${to} ${label}`;
  const holds = said !== null && said.of === understood && said.period === period;
  if (said !== null && !holds) setSaid(null);
  const say = (what: T | null, of = understood) =>
    setSaid(what === null ? null : { what, of, period });
  return [holds ? said.what : null, say];
}
