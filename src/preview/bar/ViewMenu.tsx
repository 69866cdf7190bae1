import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { fromIso } from "../../domain/calendar/calendarDate";
import { dateInFull } from "../../domain/calendar/words";
import type { OfficeLook } from "../frame/previewHost";
import { PANE_WIDTH } from "../pane/ResizeHandle";

export interface ViewMenuProps {
  readonly look: OfficeLook;
  readonly onLook: (look: OfficeLook) => void;
  /** The day that the pane takes for today; `null` for the real one. */
  readonly today: string | null;
  /** The day that the workbook ends on, where it can be taken for today. */
  readonly endsOn: string | null;
  readonly onRealToday: (real: boolean) => void;
  readonly onPaneWidth: (width: number) => void;
}

/** How Office looks, how wide the pane is, and which day it takes for today. */
export function ViewMenu(props: ViewMenuProps) {
  const { look, onLook, today, endsOn, onRealToday, onPaneWidth } = props;
  return (
    <Menu
      checkedValues={{ look: [look], today: [today === null ? "real" : "workbook"] }}
      onCheckedValueChange={(_, { name, checkedItems: [chosen] }) => {
        if (name === "look") onLook(chosen === "dark" ? "dark" : "light");
        else onRealToday(chosen === "real");
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle">View</Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItemRadio name="look" value="light">
            Office is light
          </MenuItemRadio>
          <MenuItemRadio name="look" value="dark">
            Office is dark
          </MenuItemRadio>
          <MenuDivider />
          <MenuItem onClick={() => onPaneWidth(PANE_WIDTH.narrowest)}>
            Pane at its narrowest (320 pixels)
          </MenuItem>
          <MenuItem onClick={() => onPaneWidth(PANE_WIDTH.standard)}>
            Pane at its usual width (350 pixels)
          </MenuItem>
          {endsOn === null ? null : (
            <MenuGroup>
              <MenuDivider />
              <MenuGroupHeader>Today is</MenuGroupHeader>
              <MenuItemRadio name="today" value="workbook">
                {dateInFull(fromIso(endsOn))}, when the sample was last updated
              </MenuItemRadio>
              <MenuItemRadio name="today" value="real">
                the real today
              </MenuItemRadio>
            </MenuGroup>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
