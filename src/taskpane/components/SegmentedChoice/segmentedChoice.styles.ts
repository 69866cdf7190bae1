import { makeStyles, shorthands, tokens, typographyStyles } from "@fluentui/react-components";
import { OFF_SCREEN } from "../offScreen";

export const useSegmentedChoiceStyles = makeStyles({
  root: {
    position: "relative",
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXXS,
    alignSelf: "flex-start",
    minWidth: 0,
    margin: 0,
    padding: tokens.spacingHorizontalXXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  legend: OFF_SCREEN,
  shown: {
    position: "static",
    float: "left",
    width: "auto",
    height: "auto",
    margin: 0,
    alignSelf: "center",
    clipPath: "none",
    whiteSpace: "normal",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    ...typographyStyles.body1,
  },
  option: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    minHeight: "28px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid transparent`,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ...typographyStyles.body1,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":has(:focus-visible)": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
  chosen: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    ...shorthands.borderColor(tokens.colorNeutralStrokeAccessible),
    "@media (forced-colors: active)": { ...shorthands.borderColor("Highlight") },
  },
  input: { position: "absolute", opacity: 0, inset: 0, margin: 0, cursor: "pointer" },
});
