import { SEVERITIES } from "../../../../domain/findings/finding";
import { HIGHLIGHT_STYLES, type HighlightStyle } from "../../../../workflows/showHighlights";
import { SeverityMark } from "../../../components/SeverityMark/SeverityMark";
import { useLegendStyles } from "./legend.styles";

const LINES = {
  Continuous: { css: "solid", words: "an unbroken border" },
  Dash: { css: "dashed", words: "a dashed border" },
  DashDot: { css: "dashed", words: "a border of dashes and dots" },
  DashDotDot: { css: "dotted", words: "a border of dashes and double dots" },
  Dot: { css: "dotted", words: "a dotted border" },
} as const satisfies Record<HighlightStyle["line"], unknown>;

/** What each severity looks like in a cell: the colour, and what tells it without the colour. */
export function Legend() {
  const styles = useLegendStyles();
  return (
    <ul className={styles.root}>
      {SEVERITIES.map((severity) => {
        const { fill, border, line, bold } = HIGHLIGHT_STYLES[severity];
        const look = { backgroundColor: fill, border: `2px ${LINES[line].css} ${border}` };
        return (
          <li key={severity} className={styles.item}>
            <span className={styles.cell} style={look} aria-hidden />
            <SeverityMark severity={severity} />
            <span className={styles.words}>
              {bold ? "bold, " : ""}
              {LINES[line].words}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
