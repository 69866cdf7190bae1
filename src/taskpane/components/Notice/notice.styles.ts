import { makeStyles, shorthands, tokens, typographyStyles } from "@fluentui/react-components";

export const useNoticeStyles = makeStyles({
  root: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
    ...typographyStyles.body1,
  },
  icon: { flexShrink: 0 },
  body: {
    minWidth: 0,
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    "& p": { margin: 0 },
    "& ul": { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  },
  title: { margin: 0, ...typographyStyles.body1Strong },
  large: { ...typographyStyles.subtitle2 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
    "& button": { minWidth: 0 },
  },
  good: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    ...shorthands.borderColor(tokens.colorStatusSuccessBorder1),
    "& svg": { color: tokens.colorStatusSuccessForeground1 },
  },
  plain: {},
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    ...shorthands.borderColor(tokens.colorStatusWarningBorder1),
    "& svg": { color: tokens.colorStatusWarningForeground3 },
  },
  problem: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    ...shorthands.borderColor(tokens.colorStatusDangerBorder1),
    "& svg": { color: tokens.colorStatusDangerForeground1 },
  },
});
