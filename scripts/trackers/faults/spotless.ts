import { serial } from "../days";
import { spotlessConferences } from "./conferences";
import { spotlessAttendance, spotlessChildren } from "./people";
import type { MadeUpTracker } from "./sheets";

/** A tracker of every dataset in which nothing is wrong, late or missing. */
export function spotlessTracker(): MadeUpTracker {
  const conferences = spotlessConferences();
  return {
    conferences,
    children: spotlessChildren(conferences),
    attendance: spotlessAttendance(conferences),
    enquiries: ["Initial", "Core", "Single"].map((type, i) => ({
      ref: `A${i + 1}`,
      family: i + 1,
      type,
      start: serial("2013-06-03", i),
      end: serial("2013-06-11", i),
    })),
    actions: [
      ["Revise the invitation letter", "2013-05-01", "2013-07-31", "2013-07-12", "Done"],
      ["Train new chairs", "2013-06-05", "2013-12-20", "2013-12-20", "Complete"],
      ["Leaflet for young people", "2014-03-03", "2014-06-30", "", "Ongoing"],
    ].map(([action = "", set = "", due = "", done = "", status = ""]) => ({
      action,
      owner: "B. Example",
      set: serial(set),
      due: serial(due),
      done: done === "" ? "" : serial(done),
      status,
    })),
    total: conferences.filter(({ date }) => Number(date) >= serial("2013-10-01")).length * 2,
  };
}
