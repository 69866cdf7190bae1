import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** What a label takes up above its field: a button beside the field stands level with it. */
const FIELD_OFFSET = `calc(${tokens.lineHeightBase200} + ${tokens.spacingVerticalXXS})`;

/** Shared by all parts of the settings form. */
export const useSettingsFormStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  group: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalS,
    "& > button": { alignSelf: "flex-start" },
  },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(140px, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
    "& > button": { marginTop: FIELD_OFFSET },
  },
  set: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { ...typographyStyles.body1Strong, padding: `0 0 ${tokens.spacingVerticalXXS}` },
  saving: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  /** Stays in sight however long the parts above are, where the pane is high enough. */
  unsaved: {
    "@media (min-height: 480px)": {
      position: "sticky",
      bottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
      zIndex: 1,
      padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`,
      backgroundColor: tokens.colorNeutralBackground1,
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  problem: { ...typographyStyles.body1, margin: 0, color: tokens.colorStatusDangerForeground3 },
  item: {
    ...typographyStyles.body1,
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
});
