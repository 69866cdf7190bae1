/** Runs in the frame after Office.js and before the task pane: completes `Office` with what Excel adds to it. */
import { type ClientWindow, completeOffice } from "../../standin/client/office";
import { OFFICE_THEMES } from "./previewHost";

const client: ClientWindow = window;
const { conferenceCheckPreview } = window.parent;
if (conferenceCheckPreview) {
  completeOffice(client, conferenceCheckPreview.standIn);
  Object.defineProperty(Office.context, "officeTheme", {
    get: () => OFFICE_THEMES[window.parent.conferenceCheckPreview?.look ?? "light"],
  });
}
