import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { useState } from "react";
import { numberText } from "../../domain/text/numbers";
import { isProtected } from "../../standin/objects/base/refuseProtected";
import type { StandIn } from "../../standin/standIn";
import type { SheetStore } from "../../standin/store/model/workbook";
import { protectSheet } from "./protectSheet";

interface FaultsMenuProps {
  readonly standIn: StandIn;
  /** The sheet that is protected by the first entry. */
  readonly sheet: SheetStore | undefined;
}

/** How long a slow answer takes. */
const SLOW = 2_000;

/** Switches on what goes wrong in real use, so that the pane can be seen to cope. */
export function FaultsMenu({ standIn, sheet }: FaultsMenuProps) {
  const { faults } = standIn;
  const [, redraw] = useState(0);
  const switches = [
    {
      name: "protected",
      label: `Protect the sheet ${sheet?.name ?? ""}`,
      on: sheet !== undefined && isProtected(sheet),
      set: (on: boolean) => sheet && protectSheet(sheet, on),
    },
    {
      name: "editing",
      label: "A cell is being edited",
      on: faults.cellEditMode,
      set: (on: boolean) => {
        faults.cellEditMode = on;
      },
    },
    {
      name: "slow",
      label: "Every answer takes 2 seconds",
      on: faults.delay > 0,
      set: (on: boolean) => {
        faults.delay = on ? SLOW : 0;
      },
    },
    {
      name: "silent",
      label: "Excel never answers",
      on: faults.silent,
      set: (on: boolean) => {
        faults.silent = on;
      },
    },
    {
      name: "session",
      label: "The workbook is closed or its session over",
      on: faults.sessionOver,
      set: (on: boolean) => {
        faults.sessionOver = on;
      },
    },
    {
      name: "pop-ups",
      label: "New workbooks are blocked",
      on: standIn.workbook.popUpsBlocked,
      set: (on: boolean) => {
        standIn.workbook.popUpsBlocked = on;
      },
    },
  ];
  const on = switches.filter((entry) => entry.on).map(({ name }) => name);
  return (
    <Menu
      checkedValues={{ faults: on }}
      onCheckedValueChange={(_, { checkedItems }) => {
        for (const entry of switches) {
          const wanted = checkedItems.includes(entry.name);
          if (wanted !== entry.on) entry.set(wanted);
        }
        redraw((times) => times + 1);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance={on.length > 0 ? "primary" : "subtle"}>
          {on.length > 0 ? `Faults (${numberText(on.length)} on)` : "Faults"}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {switches.map(({ name, label }) => (
            <MenuItemCheckbox key={name} name="faults" value={name}>
              {label}
            </MenuItemCheckbox>
          ))}
          <MenuDivider />
          <MenuItem onClick={() => faults.failRoundTrip(1)}>The next round trip fails</MenuItem>
          <MenuItem onClick={() => faults.failRoundTrip(3)}>
            The third round trip from now fails
          </MenuItem>
          <MenuItem onClick={() => faults.ignoreRoundTrip(1)}>
            The next round trip gets no answer
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
