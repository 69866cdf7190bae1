import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { numberText } from "../../../../domain/text/numbers";
import type { FindingGroup } from "../../../findings/listRows";
import { ruleWords } from "../../../findings/ruleWords";
import { AcceptSeveral } from "../AcceptSeveral/AcceptSeveral";
import { useGroupRowStyles } from "./groupRow.styles";
import { ROW_ATTRIBUTE } from "./useListKeys";

interface GroupRowProps {
  readonly group: FindingGroup;
  readonly open: boolean;
  readonly index: number;
  readonly tabbable: boolean;
  readonly onFocus: () => void;
  readonly onToggle: (code: string) => void;
}

/** The heading of one check with the number of its findings; closes and opens them. */
export function GroupRow({ group, open, index, tabbable, onFocus, onToggle }: GroupRowProps) {
  const styles = useGroupRowStyles();
  const { code, count, of } = group;
  const shown = numberText(count);
  return (
    <>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          {...{ [ROW_ATTRIBUTE]: index }}
          tabIndex={tabbable ? 0 : -1}
          aria-expanded={open}
          onFocus={onFocus}
          onClick={() => onToggle(code)}
        >
          {open ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
          <span className={styles.title}>{ruleWords(code).title}</span>
          <span className={styles.count}>
            {count === of ? shown : `${shown} of ${numberText(of)}`}
          </span>
        </button>
      </h3>
      {open ? <AcceptSeveral group={group} tabbable={tabbable} /> : null}
    </>
  );
}
