import { counted, numberText } from "../../../../domain/text/numbers";
import { whyLeft } from "../../../../workflows/tables";
import { Notice } from "../../../components/Notice/Notice";
import type { Done } from "./useInserting";

/** What the last insertion or refresh did: where each table stands, and which still show old numbers. */
export function WhatWasDone({ done: { title, tables, left } }: { readonly done: Done }) {
  const tone = left.length > 0 ? "warning" : tables.length > 0 ? "good" : "plain";
  return (
    <Notice tone={tone} title={title}>
      {left.length === 0 ? null : (
        <>
          <p>Not refreshed: these show what they showed before, and their captions say so.</p>
          <ul>
            {left.map(({ caption, sheet, address, why }) => (
              <li key={`${sheet} ${address}`}>
                {caption}: {address} on {sheet}. Why: {whyLeft(why)}
              </li>
            ))}
          </ul>
        </>
      )}
      {tables.length === 0 ? null : (
        <ul>
          {tables.map(({ id, caption, sheet, address, live }) => (
            <li key={`${id} ${sheet} ${address}`}>
              {caption}: {address} on {sheet}
              {live
                ? `. Formulas: ${numberText(live.formulas)} of ${counted(live.numbers, "number")}`
                : null}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
