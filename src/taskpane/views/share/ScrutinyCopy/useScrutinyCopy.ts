import { useEffect, useMemo, useState } from "react";
import product from "../../../../../package.json";
import { contains } from "../../../../domain/calendar/periods";
import type { Publication } from "../../../../domain/disclosure/publication";
import { isKnown } from "../../../../domain/records/field";
import { missingColumns } from "../../../../domain/records/need";
import { TABLES } from "../../../../domain/tables/catalogue";
import { counted } from "../../../../domain/text/numbers";
import { type CopyOutcome, outcomeInWords, outcomeOf } from "../../../../workflows/copyOutcome";
import type { WorkOptions } from "../../../../workflows/progress";
import type { CopyChoice, LookedThrough } from "../../../../workflows/scrutinyCopy";
import type { Validation } from "../../../../workflows/workflows";
import { useAnnounce } from "../../../announcer/Announcer";
import { usePeriodSelection } from "../../../components/PeriodChoice/usePeriodSelection";
import { useWork } from "../../../session/WorkContext";
import { useWorkflows } from "../../../session/WorkflowsContext";
import { useOutlook } from "./useOutlook";
import { wordsShown } from "./wordsShown";

const { version } = product;

/** The choices for a scrutiny copy, what they would show and hide, and the copy that was made of them. */
export function useScrutinyCopy(validation: Validation) {
  const { validate, previewScrutinyCopy, prepareScrutinyCopy } = useWorkflows();
  const { run } = useWork();
  const announce = useAnnounce();
  const { understanding, settings, asAt } = validation;
  const { available, records } = understanding;
  const days = useMemo(
    () => records.conferences.map(({ date }) => date).filter(isKnown),
    [records],
  );
  const selection = usePeriodSelection(days, asAt);
  const tables = useMemo(
    () =>
      TABLES.filter(({ wordsOfTheTeam }) => !wordsOfTheTeam).filter(
        ({ needs }) => missingColumns(available, needs(settings)).length === 0,
      ),
    [available, settings],
  );
  const [choice, setChoice] = useState<CopyChoice>(() => ({
    mode: "hide 1 to 5",
    tables: tables.filter(({ appendix }) => appendix !== null).map(({ id }) => id),
    familyRows: false,
    council: settings.council,
  }));
  const [publication, setPublication] = useState<Publication | null>(null);
  const [outcome, setOutcome] = useState<CopyOutcome | null>(null);
  const [stoppedBy, setStoppedBy] = useState<readonly LookedThrough[]>([]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another period or check is another copy
  useEffect(() => {
    setPublication(null);
    setOutcome(null);
  }, [selection.period, validation]);

  const change = (part: Partial<CopyChoice>) => {
    setChoice((before) => ({ ...before, ...part }));
    setPublication(null);
    setOutcome(null);
  };
  // What is handed over is made from the workbook as it is now, not as it was at the last check.
  const checkedNow = (options: WorkOptions) => validate({ ...options, asAt, highlight: false });
  const preview = () =>
    run(
      "Working out what the copy will hold",
      async (options) =>
        previewScrutinyCopy(await checkedNow(options), selection.period, choice, {
          ...options,
          version,
        }),
      (shown) => {
        setPublication(shown);
        announce(`${counted(shown.tables.length, "table")} in the copy`);
      },
    );
  const prepare = () =>
    run(
      "Preparing the scrutiny copy",
      (options) =>
        outcomeOf(
          checkedNow(options).then((now) =>
            prepareScrutinyCopy(now, selection.period, choice, { ...options, version }),
          ),
        ),
      (made) => {
        setOutcome(made);
        if (made.kind === "stopped") setStoppedBy((before) => [...before, ...made.toLookAt]);
        announce(outcomeInWords(made), made.kind === "stopped" ? "assertive" : "polite");
      },
    );

  const outlook = useOutlook(
    validation,
    selection.problem === null ? selection.period : null,
    choice,
    version,
  );

  return {
    effects: outlook?.effects ?? null,
    teamsWords: wordsShown(outlook?.teamsWords ?? [], stoppedBy, choice),
    isEmpty: !days.some((day) => contains(selection.period, day)),
    selection,
    choice,
    change,
    available: tables,
    preview,
    prepare,
    publication,
    outcome,
  };
}
