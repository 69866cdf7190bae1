import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useCorrectionDialogStyles = makeStyles({
  /** Fits the smallest pane: 320 by 378 pixels. */
  surface: {
    padding: tokens.spacingHorizontalM,
    width: `calc(100vw - 2 * ${tokens.spacingHorizontalS})`,
    maxHeight: `calc(100vh - 2 * ${tokens.spacingVerticalS})`,
    boxSizing: "border-box",
  },
  body: {
    maxHeight: `calc(100vh - 4 * ${tokens.spacingVerticalM})`,
    rowGap: tokens.spacingVerticalS,
  },
  content: {
    ...typographyStyles.body1,
    minHeight: "80px",
    "& p": { margin: `0 0 ${tokens.spacingVerticalS}` },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
  actions: { gridColumnStart: 1, gridColumnEnd: 4, flexWrap: "wrap" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  place: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  values: { whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  before: { textDecorationLine: "none" },
  after: { textDecorationLine: "none", fontWeight: tokens.fontWeightSemibold },
  what: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});
