import { makeStyles } from "@fluentui/react-components";

export const useSelectedNumberStyles = makeStyles({
  button: { alignSelf: "flex-start" },
});
