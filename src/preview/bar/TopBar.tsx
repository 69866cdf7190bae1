import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useRef } from "react";
import { fromIso } from "../../domain/calendar/calendarDate";
import { dateInFull } from "../../domain/calendar/words";
import { FaultsMenu } from "../faults/FaultsMenu";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import { saveFile } from "../workbook/saveFile";
import type { WorkbookOnShow } from "../workbook/useWorkbook";
import { useChanges } from "../workbook/watch";
import { Ribbon } from "./Ribbon";
import { UndoButtons } from "./UndoButtons";
import { ViewMenu, type ViewMenuProps } from "./ViewMenu";
import { WireCounter } from "./WireCounter";

interface TopBarProps extends Omit<ViewMenuProps, "endsOn"> {
  readonly shown: WorkbookOnShow;
  readonly workbook: OpenWorkbook;
  readonly onRibbon: (query: string) => void;
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    padding: "6px 12px",
    minHeight: "44px",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    flexShrink: 0,
    flexWrap: "wrap",
    "& button": { minWidth: "auto", fontWeight: tokens.fontWeightRegular },
  },
  file: {
    display: "flex",
    alignItems: "center",
    gap: "10px",
    margin: 0,
    marginRight: "8px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  input: { display: "none" },
  end: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-end",
    marginLeft: "auto",
    lineHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** What is open, opening and saving, the add-in's ribbon buttons, faults, looks, and what went over the wire. */
export function TopBar(props: TopBarProps) {
  const { shown, workbook, today, onRibbon } = props;
  const { standIn, watch, name } = workbook;
  useChanges(watch, "sheets");
  useChanges(watch, "selection");
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar}>
      <h1 className={styles.file}>
        <img src="assets/icons/conference-check-32.png" alt="" width={24} height={24} />
        {name}
      </h1>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx,.xlsm"
        aria-label="Workbook to open"
        className={styles.input}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) shown.openFile(file);
          target.value = "";
        }}
      />
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle">Open</Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => chooser.current?.click()}>
              A workbook from this computer…
            </MenuItem>
            <MenuItem onClick={() => shown.openSample()}>The sample, as it was</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <Button appearance="subtle" onClick={() => void saveFile(workbook)}>
        Save a copy
      </Button>
      <UndoButtons workbook={workbook} />
      <Ribbon onChoose={onRibbon} />
      <FaultsMenu standIn={standIn} sheet={standIn.workbook.selection.sheet} />
      <ViewMenu {...props} endsOn={workbook.endsOn} />
      <span className={styles.end}>
        {today === null ? null : `Today is taken to be ${dateInFull(fromIso(today))}`}
        <WireCounter standIn={standIn} />
      </span>
    </header>
  );
}
