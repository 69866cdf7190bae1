import type { Period } from "../../../../domain/calendar/periods";
import type { AppendixTable, UnavailableTable } from "../../../../domain/tables/engine/table";
import { counted, numberText } from "../../../../domain/text/numbers";
import { pagesInWords } from "../../../../workflows/pagesInWords";
import type {
  AgreedOver,
  InsertedTable,
  LeftTable,
  TablePlace,
  Understood,
  WhatStands,
} from "../../../../workflows/workflows";
import { useAnnounce } from "../../../announcer/Announcer";
import type { NoticeTone } from "../../../components/Notice/Notice";
import { useCheck } from "../../../session/CheckContext";
import { useSaidOf } from "../../../session/useSaidOf";
import { useWork } from "../../../session/WorkContext";
import { useWorkflows } from "../../../session/WorkflowsContext";
import { useCopyForWord } from "../CopyForWord/useCopyForWord";

/** What the last insertion, refresh or copy did. */
export interface Done {
  readonly tone: NoticeTone;
  readonly title: string;
  /** What else is to be said of it, sentence by sentence. */
  readonly words: readonly string[];
  readonly tables: readonly InsertedTable[];
  /** Tables that were not refreshed, and show what they showed before. */
  readonly left: readonly LeftTable[];
}

/** What the numbers of an inserted table are. */
export type NumbersAs = "values" | "formulas";

function refreshedInWords(refreshed: number, left: number): string {
  if (refreshed + left === 0) return "No tables of this add-in are in the workbook yet";
  const done = `${counted(refreshed, "table")} refreshed`;
  return left === 0 ? done : `${done}, ${numberText(left)} not`;
}

function insertedInWords(inserted: number, unavailable: readonly UnavailableTable[]): string {
  const done = `${counted(inserted, "table")} inserted`;
  if (unavailable.length === 0) return done;
  const lacking = unavailable.map(({ caption, missing }) => `${caption} (${missing.join(", ")})`);
  return `${done}. Not inserted, because their columns are no longer there: ${lacking.join("; ")}`;
}

/** Tables that are to be inserted, and where. */
interface Wanted {
  readonly tables: readonly AppendixTable[];
  readonly place: TablePlace;
  readonly numbersAs: NumbersAs;
}

/** What a person is asked before anything is inserted. */
export interface Question extends Wanted {
  readonly stands: WhatStands;
}

/** What a person said is to become of the tables that stand there. */
type Answer =
  | { readonly kind: "replace"; readonly stands: WhatStands }
  | { readonly kind: "beside" };

function isAnswered({ there }: WhatStands, answer: Answer | undefined): boolean {
  if (there.length === 0 || answer?.kind === "beside") return true;
  return JSON.stringify(there) === JSON.stringify(answer?.stands.there);
}

/** Inserting, refreshing and copying tables, and what came of it for as long as the workbook and the period stay. */
export function useInserting(understood: Understood, period: Period) {
  const workflows = useWorkflows();
  const { state, run, attempt } = useWork();
  const { showUnderstood } = useCheck();
  const announce = useAnnounce();
  const [done, say] = useSaidOf<Done>(understood, period);

  const [question, ask] = useSaidOf<Question>(understood, period);

  const finish = (
    title: string,
    tables: readonly InsertedTable[],
    left: readonly LeftTable[],
    of?: Understood,
  ) => {
    const tone = left.length > 0 ? "warning" : tables.length > 0 ? "good" : "plain";
    const pages = pagesInWords(tables);
    say({ tone, title, words: pages === null ? [] : [pages], tables, left }, of);
    announce(title);
  };
  const insert = (wanted: Wanted, answer?: Answer) =>
    run(
      "Inserting the tables",
      async (options) => {
        const { place, numbersAs } = wanted;
        const now = await workflows.rebuildTables(understood, wanted.tables, options);
        const stands = await workflows.lookWhatStands(now.tables, place, options);
        if (!isAnswered(stands, answer)) return { now, stands };
        const agreed = { kind: "replace", agreed: stands.there } as const;
        const inserted = await workflows.insertTables(now.tables, place, {
          ...options,
          ...(numbersAs === "formulas" && { formulasOver: now.understood }),
          instead: answer?.kind === "beside" ? answer : agreed,
        });
        return { now, inserted };
      },
      ({ now, inserted, stands }) => {
        showUnderstood(now.understood);
        ask(stands ? { ...wanted, stands } : null, now.understood);
        if (!inserted) {
          say(null);
          announce("Tables stand there already. Nothing was inserted yet");
          return;
        }
        finish(insertedInWords(inserted.length, now.unavailable), inserted, [], now.understood);
        const [first] = inserted;
        if (first) attempt(() => workflows.selectTable(first));
      },
    );
  const leave = () => {
    ask(null);
    announce("Nothing was inserted");
  };
  const refresh = (over: readonly AgreedOver[] = []) =>
    run(
      "Refreshing the tables",
      (options) => workflows.refreshTables({ ...options, over }),
      ({ refreshed, left }) =>
        finish(refreshedInWords(refreshed.length, left.length), refreshed, left),
    );
  const copy = useCopyForWord(understood, ([title = "", ...words], taken, of) =>
    say({ tone: taken ? "good" : "warning", title, words, tables: [], left: [] }, of),
  );

  return { busy: state.kind === "running", insert, refresh, copy, done, question, leave };
}
