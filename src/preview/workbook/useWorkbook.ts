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
  readonly openFile: (file: File) => Promise<void>;
  readonly openSample: () => Promise<void>;
  /** Shows a workbook that the add-in made in place of the one it was made from. */
  readonly openCreated: (bytes: Uint8Array) => Promise<void>;
}

/** Begins with the sample; a file that cannot be opened leaves the one before it open. */
export function useWorkbook(): WorkbookOnShow {
  const [workbook, setWorkbook] = useState<OpenWorkbook | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const show = useCallback(async (name: string, opening: Promise<OpenWorkbook>) => {
    try {
      setWorkbook(await opening);
      setProblem(null);
    } catch (error) {
      setProblem(sentenceOf(error, name));
    }
  }, []);
  const showSample = useCallback(() => show("The sample", openSample()), [show]);
  const showFile = useCallback((file: File) => show(file.name, openFile(file)), [show]);
  const showCreated = useCallback(
    (bytes: Uint8Array) => show("The new workbook", openCreated(bytes)),
    [show],
  );

  useEffect(() => {
    void showSample();
  }, [showSample]);
  return {
    workbook,
    problem,
    openFile: showFile,
    openSample: showSample,
    openCreated: showCreated,
  };
}

function sentenceOf(error: unknown, name: string): string {
  if (error instanceof WorkbookFileError) return workbookFileSentence(error, name);
  return `${name} could not be opened (${error instanceof Error ? error.message : String(error)}).`;
}
