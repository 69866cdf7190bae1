/** Runs in the frame before Office.js: puts the stand-in's end of the wire where Office.js looks for it. */
import { pretendToday } from "./pretendToday";

const preview = window.parent.conferenceCheckPreview;
if (!preview) throw new Error("This page is the task pane inside the preview: open index.html.");
preview.standIn.connect(window);
if (preview.today !== null) pretendToday(window, preview.today);
