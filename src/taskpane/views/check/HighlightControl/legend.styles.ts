import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useLegendStyles = makeStyles({
  root: {
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalS}`,
    listStyleType: "none",
  },
  item: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  /** Shows a cell as it looks on the sheet, whatever the pane's theme. */
  cell: { width: "28px", height: "18px", flexShrink: 0, forcedColorAdjust: "none" },
  words: {
    ...typographyStyles.caption1,
    flex: "1 1 100px",
    color: tokens.colorNeutralForeground2,
  },
});
