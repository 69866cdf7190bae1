/**
 * The page that Excel loads beside the ribbon. Every button of the ribbon opens the task pane at its view, so
 * there is no command to carry out here: only to tell Office that the page is there.
 */
Office.onReady();
