import { useCallback, useEffect, useState } from "react";
import { WorkbookFileError } from "../../standin/store/package/workbookFileError";
import { workbookFileSentence } from "../../standin/workbookFileWords";
import { type OpenWorkbook, openCreated, openFile, openSample } from "./openWorkbook";

/** The workbook that the preview shows, and how to show another. */
export interface WorkbookOnShow {
  /** `null` until the sample is open. */
  readonly workbook: OpenWorkbook | null;
  /** Why the last file could not be opened; the workbook before it stays open. */
  readonly problem: string | null;
  /** What waits for an answer about changes that were not saved; `null` where nothing does. */
  readonly waiting: { readonly goOn: () => void; readonly cancel: () => void } | null;
  readonly openFile: (file: File) => void;
  readonly openSample: () => void;
  /** Shows a workbook that the add-in made in place of the one it was made from. */
  readonly openCreated: (bytes: Uint8Array) => void;
}

/** A workbook that is yet to be opened. */
interface Opening {
  readonly name: string;
  readonly open: () => Promise<OpenWorkbook>;
}

const SAMPLE: Opening = { name: "The sample", open: openSample };

/**
 * Begins with the sample. A file that cannot be opened leaves the one before it open, and one with changes that were
 * not saved stays until the person has said what is to become of them.
 */
export function useWorkbook(): WorkbookOnShow {
  const [workbook, setWorkbook] = useState<OpenWorkbook | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [waiting, setWaiting] = useState<Opening | null>(null);

  const show = useCallback(async ({ name, open }: Opening) => {
    setWaiting(null);
    try {
      setWorkbook(await open());
      setProblem(null);
    } catch (error) {
      setProblem(sentenceOf(error, name));
    }
  }, []);
  const ask = (opening: Opening) => {
    if (workbook?.unsaved.any) setWaiting(opening);
    else void show(opening);
  };

  useEffect(() => {
    void show(SAMPLE);
  }, [show]);
  return {
    workbook,
    problem,
    waiting: waiting && { goOn: () => void show(waiting), cancel: () => setWaiting(null) },
    openFile: (file) => ask({ name: file.name, open: () => openFile(file) }),
    openSample: () => ask(SAMPLE),
    openCreated: (bytes) => ask({ name: "The new workbook", open: () => openCreated(bytes) }),
  };
}

function sentenceOf(error: unknown, name: string): string {
  if (error instanceof WorkbookFileError) return workbookFileSentence(error, name);
  return `${name} could not be opened (${error instanceof Error ? error.message : String(error)}).`;
}
