import type { Preview } from "../support/preview";
import {
  becomesTomorrow,
  checkSample,
  failRoundTrip,
  goTo,
  press,
  setFaults,
  shows,
  stopWaiting,
  switchFault,
} from "../support/steps";
import type { Journey } from "./journey";

/** What can go wrong on each of the views once results are on screen: it is said, and they stay. */
export const trouble: Journey = {
  title: "Trouble",
  walk: async (preview, visit) => {
    await switchFault(preview, /^Protect the sheet Conferences/);
    await checkSample(preview);
    await shows(preview, /Could not be marked: .*protected/);
    await visit("a protected sheet that could not be marked");
    await switchFault(preview, /^Protect the sheet Conferences/);

    for (const [view, work] of WORK) {
      await goTo(preview, view);
      if (view === "Set up") await press(preview, /^Remove everything/);
      await preview.pane.getByRole("button", { name: work }).waitFor();
      await setFaults(preview, { silent: true });
      await press(preview, work);
      await preview.pane.getByRole("button", { name: "Cancel" }).waitFor();
      await visit(`at work, on ${view}`);
      await setFaults(preview, { silent: false, cellEditMode: true });
      await stopWaiting(preview);
      await press(preview, work);
      await shows(preview, "Excel is waiting for a cell to be finished.");
      await visit(`a cell is being edited, on ${view}`);
      await setFaults(preview, { cellEditMode: false, sessionOver: true });
      await press(preview, "Try again");
      await shows(preview, "The workbook is closed, or its session has ended.");
      await visit(`the workbook is closed, on ${view}`);
      await setFaults(preview, { sessionOver: false });
      await failRoundTrip(preview, 1);
      await press(preview, "Try again");
      await shows(preview, "Something went wrong that Conference Check does not know.");
      await visit(`something unknown, on ${view}`);
      await press(preview, "Close");
    }
    await theDayAfter(preview);
    await visit("the day after");
  },
};

/** A piece of work of each view. */
const WORK = [
  ["Check", "Validate"],
  ["Tables", "Read the workbook again"],
  ["Share", "Look through the workbook"],
  ["Set up", "Show what would be removed"],
] as const;

async function theDayAfter(preview: Preview): Promise<void> {
  await goTo(preview, "Check");
  await becomesTomorrow(preview);
  await shows(preview, /^It is .* now$/);
}

/** Each view is in files of its own, which are asked for when it is first shown. */
const SCRIPTS = /\.js$/;

/** Parts of the pane that cannot be loaded: the server is out of reach, or has a newer version. */
export const notLoaded: Journey = {
  title: "Offline",
  walk: async (preview, visit) => {
    const context = preview.page.context();
    const main = preview.pane.getByRole("main");
    for (const view of ["Tables", "Share", "Set up"] as const) {
      await context.route(SCRIPTS, (route) => route.abort());
      await goTo(preview, view);
      await shows(preview, "A part of Conference Check could not be loaded.");
      await visit(`offline, on ${view}`);
      await context.unroute(SCRIPTS);
      await press(preview, "Try again");
      await main.getByText("could not be loaded").waitFor({ state: "detached" });
    }
    await context.route(/\.xlsx$/, (route) => route.abort());
    await goTo(preview, "Check");
    await press(preview, "Try the sample");
    await shows(preview, "A part of Conference Check could not be loaded.");
    await visit("offline, and the sample asked for");
    await context.unroute(/\.xlsx$/);
    await press(preview, "Try again");
    await shows(preview, "The sample is open in its own window.");
    await visit("the sample opened");
  },
};
