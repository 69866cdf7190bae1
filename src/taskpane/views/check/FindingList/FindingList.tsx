import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import type { Finding } from "../../../../domain/findings/finding";
import { useScrollArea } from "../../../components/scrollArea";
import type { ListRow } from "../../../findings/listRows";
import { FindingRow } from "./FindingRow";
import { useFindingListStyles } from "./findingList.styles";
import { GroupRow } from "./GroupRow";
import { useListKeys } from "./useListKeys";

interface FindingListProps {
  readonly rows: readonly ListRow[];
  readonly chosen: Finding | null;
  /** Checks that somebody asked to see: the first of them is brought into sight and gets the focus. */
  readonly asked: { readonly codes: readonly string[] } | null;
  /** Once they are. */
  readonly onAnswered: () => void;
  readonly onChoose: (finding: Finding) => void;
  readonly onToggleGroup: (code: string) => void;
}

/** Heights in pixels until a row was drawn and measured. */
const USUAL_HEIGHT = { group: 40, finding: 104 } as const;
/** Rows are brought to below the bar that stays at the top. */
const BAR_HEIGHT = 48;

/** The findings by check. Of a long list only the rows in sight are drawn, and the one that Tab leads to. */
export function FindingList(props: FindingListProps) {
  const { rows, chosen, asked, onAnswered, onChoose, onToggleGroup } = props;
  const styles = useFindingListStyles();
  const list = useRef<HTMLDivElement>(null);
  const scrollArea = useScrollArea();
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0));

  const bringIntoSight = (index: number) => virtualizer.scrollToIndex(index, { align: "auto" });
  const { active, setActive, focusRow, onKeyDown } = useListKeys(
    rows,
    bringIntoSight,
    onToggleGroup,
  );
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scrollArea.current,
    estimateSize: (index) => USUAL_HEIGHT[rows[index]?.kind ?? "finding"],
    rangeExtractor: useCallback((range: Range) => inSightAnd(active, range), [active]),
    scrollMargin: top,
    scrollPaddingStart: BAR_HEIGHT,
    overscan: 4,
    useFlushSync: false,
  });
  useChosenInSight(rows, chosen, bringIntoSight);
  const showAsked = useEffectEvent(() => {
    const codes = asked?.codes ?? [];
    const at = rows.findIndex(
      (row) => row.kind === "group" && row.open && codes.includes(row.group.code),
    );
    if (at < 0 || !list.current) return;
    focusRow(list.current, at);
    onAnswered();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows follow a moment after what is asked for
  useEffect(() => {
    if (asked !== null) showAsked();
  }, [asked, rows]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: the rows of a real list cannot say that others are not drawn
    <div
      ref={list}
      role="list"
      aria-label="Findings"
      className={styles.root}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={onKeyDown}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index];
        if (!row) return null;
        const place = { index, tabbable: index === active, onFocus: () => setActive(index) };
        return (
          // biome-ignore lint/a11y/useSemanticElements: as above
          <div
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            role="listitem"
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            className={styles.row}
            style={{ transform: `translateY(${start - top}px)` }}
          >
            {row.kind === "group" ? (
              <GroupRow {...place} group={row.group} open={row.open} onToggle={onToggleGroup} />
            ) : (
              <FindingRow
                {...place}
                finding={row.finding}
                chosen={row.finding === chosen}
                onChoose={onChoose}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

/** The rows in sight, and the one that Tab leads to wherever it is. */
function inSightAnd(active: number, range: Range): number[] {
  const inSight = defaultRangeExtractor(range);
  if (active >= range.count || inSight.includes(active)) return inSight;
  return [...inSight, active].sort((one, other) => one - other);
}

/** Scrolls to the chosen finding when another one is chosen, and only then. */
function useChosenInSight(
  rows: readonly ListRow[],
  chosen: Finding | null,
  bringIntoSight: (index: number) => void,
) {
  const show = useEffectEvent((finding: Finding | null) => {
    const at = rows.findIndex((row) => row.kind === "finding" && row.finding === finding);
    if (at >= 0) bringIntoSight(at);
  });
  useEffect(() => show(chosen), [chosen]);
}
