import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useVerdictPanelStyles = makeStyles({
  basis: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
});
