import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useCorrectionDialogStyles = makeStyles({
  place: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  values: { whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  before: { textDecorationLine: "none" },
  after: { textDecorationLine: "none", fontWeight: tokens.fontWeightSemibold },
  what: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});
