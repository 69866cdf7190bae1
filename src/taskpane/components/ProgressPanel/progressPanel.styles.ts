import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useProgressPanelStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  text: { "& p": { margin: 0 } },
  what: { ...typographyStyles.body1Strong },
  step: { ...typographyStyles.caption1, fontVariantNumeric: "tabular-nums" },
  track: {
    height: "2px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  /** To and fro; half of the track, and still, for those who asked for less motion. */
  underway: {
    height: "100%",
    width: "50%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    animationName: { from: { translate: "-100%" }, to: { translate: "200%" } },
    animationDuration: "2s",
    animationIterationCount: "infinite",
    animationTimingFunction: "linear",
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  cancel: { alignSelf: "flex-start" },
});
