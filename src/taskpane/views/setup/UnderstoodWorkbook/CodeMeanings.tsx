import { mergeClasses } from "@fluentui/react-components";
import type { DatasetName } from "../../../../domain/records/records";
import { counted, numberText } from "../../../../domain/text/numbers";
import { CODE_MEANINGS } from "../../../../workflows/confirm";
import type { UnderstoodCode } from "../../../../workflows/understandWorkbook";
import { Choice } from "../../../components/Choice/Choice";
import { Disclosure } from "../../../components/Disclosure/Disclosure";
import { MEANING_WORDS, whyThisMeaning } from "./codeWords";
import { useUnderstoodWorkbookStyles } from "./understoodWorkbook.styles";
import { useConfirm } from "./useConfirm";

interface CodeMeaningsProps {
  readonly sheet: string;
  readonly dataset: DatasetName;
  readonly codes: readonly UnderstoodCode[];
}

const OPEN = "";

const MEANINGS = CODE_MEANINGS.map((meaning) => ({ value: meaning, text: MEANING_WORDS[meaning] }));

/** What each code of a matrix is taken to mean, where that comes from, and another to choose. */
export function CodeMeanings({ sheet, dataset, codes }: CodeMeaningsProps) {
  const styles = useUnderstoodWorkbookStyles();
  const confirm = useConfirm();
  const unknown = codes.filter(({ because }) => because === "unknown").length;
  return (
    <Disclosure title={titleOf(codes.length, unknown)} startsOpen={unknown > 0}>
      {codes.map((code) => (
        <div
          key={code.code}
          className={mergeClasses(
            styles.column,
            code.because !== "confirmed" && code.because !== "key" && styles.unsure,
          )}
        >
          <Choice
            label={`“${code.code}” in ${counted(code.times, "cell")}`}
            options={code.meaning === null ? [openOption(code), ...MEANINGS] : MEANINGS}
            value={code.meaning ?? OPEN}
            onChoose={(value) => {
              const meaning = CODE_MEANINGS.find((name) => name === value);
              if (meaning === undefined) return;
              const choice = { kind: "code", sheet, dataset, code: code.code, meaning } as const;
              confirm(choice, `Code ${code.code} on ${sheet}`);
            }}
          />
          <p className={styles.text}>{whyThisMeaning(code)}</p>
        </div>
      ))}
    </Disclosure>
  );
}

function openOption({ because }: UnderstoodCode) {
  return {
    value: OPEN,
    text: because === "unknown" ? "Nobody has said yet" : "Its letters combined",
  };
}

function titleOf(codes: number, unknown: number): string {
  const all = counted(codes, "code");
  return unknown === 0 ? all : `${all}, ${numberText(unknown)} not known`;
}
