import { useEffect, useEffectEvent } from "react";
import { useCheck } from "./CheckContext";

/** The workbook as it was last read; reads it by itself where that has not happened yet. */
export function useUnderstood() {
  const { understood, read } = useCheck();
  const readOnce = useEffectEvent(() => {
    if (understood === null) read();
  });
  useEffect(() => readOnce(), []);
  return { understood, read };
}
