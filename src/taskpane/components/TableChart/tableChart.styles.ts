import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const FORCED = "@media (forced-colors: active)";

export const useTableChartStyles = makeStyles({
  /** No narrower than what it is drawn for, so that its text is never smaller than 12 pixels. */
  root: {
    display: "block",
    width: "100%",
    maxWidth: "420px",
    marginTop: tokens.spacingVerticalS,
    overflow: "visible",
  },
  text: {
    ...typographyStyles.caption1,
    fill: tokens.colorNeutralForeground1,
    [FORCED]: { fill: "CanvasText" },
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  axis: {
    stroke: tokens.colorNeutralStrokeAccessible,
    [FORCED]: { stroke: "CanvasText" },
  },
  grid: { stroke: tokens.colorNeutralStroke2, [FORCED]: { stroke: "GrayText" } },
  series: {
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: 1.5,
    fill: "none",
    [FORCED]: { stroke: "CanvasText" },
  },
  /** Every second series, so that neighbours differ in colour as well. */
  other: { stroke: tokens.colorNeutralForeground1 },
  filled: { fill: tokens.colorCompoundBrandBackground, [FORCED]: { fill: "CanvasText" } },
  hollow: { fill: tokens.colorNeutralBackground1, [FORCED]: { fill: "Canvas" } },
});
