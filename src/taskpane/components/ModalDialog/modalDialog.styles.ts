import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useModalDialogStyles = makeStyles({
  /** Fits the smallest pane: 320 by 378 pixels. */
  root: {
    "&[open]": { display: "flex" },
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    boxSizing: "border-box",
    width: `calc(100vw - 2 * ${tokens.spacingHorizontalS})`,
    maxWidth: "600px",
    maxHeight: `calc(100vh - 2 * ${tokens.spacingVerticalS})`,
    margin: "auto",
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow64,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    "::backdrop": { backgroundColor: tokens.colorBackgroundOverlay },
  },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  content: {
    ...typographyStyles.body1,
    minHeight: 0,
    overflowY: "auto",
    "& p": { margin: `0 0 ${tokens.spacingVerticalS}` },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    flexShrink: 0,
    gap: tokens.spacingHorizontalS,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});
