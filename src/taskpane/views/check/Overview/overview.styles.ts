import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { OFF_SCREEN } from "../../../components/offScreen";

export const useOverviewStyles = makeStyles({
  root: { display: "flex", flexDirection: "column" },
  top: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  span: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    ...typographyStyles.body1,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 42% 16px",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    width: "100%",
    minHeight: "24px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    boxSizing: "border-box",
    textAlign: "left",
    overflowWrap: "anywhere",
  },
  opens: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  title: { minWidth: 0 },
  count: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  bar: {
    boxSizing: "border-box",
    height: "10px",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    "@media (forced-colors: active)": { borderTopColor: "ButtonText" },
  },
  inTime: {
    display: "block",
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": {
      backgroundColor: "ButtonText",
      forcedColorAdjust: "none",
    },
  },
  months: { gridColumn: "2 / -1", width: "100%", height: "16px" },
  monthWhole: { fill: tokens.colorNeutralBackground5 },
  monthInTime: {
    fill: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { fill: "ButtonText" },
  },
  offScreen: OFF_SCREEN,
});
