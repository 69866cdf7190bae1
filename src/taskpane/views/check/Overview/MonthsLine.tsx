import type { OverviewMonth } from "../../../../domain/overview/overview";
import { useOverviewStyles } from "./overview.styles";

/** Units of the drawing: a month is a column as wide as this, with a gap after it. */
const COLUMN = 5;
const GAP = 1;
const HEIGHT = 16;
/** A month in which none was in time is seen as a month still. */
const LEAST = 1.5;

/** The share in time month by month, as columns; what they say is said in words beside. */
export function MonthsLine({ months }: { readonly months: readonly OverviewMonth[] }) {
  const styles = useOverviewStyles();
  const width = Math.max(1, months.length * (COLUMN + GAP) - GAP);
  return (
    <svg
      className={styles.months}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden
      focusable="false"
    >
      {months.map(({ label, inTime, of }, at) => {
        if (of === 0) return null;
        const x = at * (COLUMN + GAP);
        const height = Math.max(LEAST, (inTime / of) * HEIGHT);
        return (
          <g key={label}>
            <rect className={styles.monthWhole} x={x} y={0} width={COLUMN} height={HEIGHT} />
            <rect
              className={styles.monthInTime}
              x={x}
              y={HEIGHT - height}
              width={COLUMN}
              height={height}
            />
          </g>
        );
      })}
    </svg>
  );
}
