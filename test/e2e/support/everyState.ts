import { describe, expect, jest, test } from "@jest/globals";
import { JOURNEYS, type JourneyGroup } from "../journeys/index";
import { axeFinds } from "./axe";
import { eachTestHasAPreview } from "./eachTestHasAPreview";
import { lostInLayout, needsDragging } from "./layout";
import { lookLike, spaceText, widenTo } from "./looks";
import type { Preview } from "./preview";

/** The narrowest pane that Excel draws, and the same with the page magnified to 200 %. */
const WIDTHS = [320, 160];

/** What the browser says of a file that a walk keeps from being loaded. */
const KEPT_AWAY = /^Failed to load resource: net::ERR_FAILED$/;

/** Complaints, each with the first state that it was seen in. */
class Complaints {
  private readonly firstSeen = new Map<string, string>();

  add(where: string, complaints: readonly string[]): void {
    for (const line of complaints) {
      if (!this.firstSeen.has(line)) this.firstSeen.set(line, where);
    }
  }

  get lines(): readonly string[] {
    return [...this.firstSeen].map(([line, where]) => `${where}: ${line}`);
  }
}

/** Tests every state that the journeys of a group come by: a file for each group, so that two browsers share them. */
export function everyStateIsAccessible(group: JourneyGroup): void {
  jest.setTimeout(480_000);
  let preview: Preview;
  eachTestHasAPreview((opened) => {
    preview = opened;
  });

  describe.each(JOURNEYS[group])("every state of $title", ({ walk }) => {
    test("meets WCAG 2.2 AA in every look, and loses nothing at the narrowest or at 200 %", async () => {
      const complaints = new Complaints();
      const states: string[] = [];
      await walk(preview, async (state) => {
        states.push(state);
        for (const width of WIDTHS) {
          await widenTo(preview, width);
          complaints.add(`${state}, ${width} pixels wide`, await lostInLayout(preview));
        }
        await widenTo(preview, 320);
        await spaceText(preview, true);
        complaints.add(`${state}, text spaced out`, await lostInLayout(preview));
        await spaceText(preview, false);
        complaints.add(state, await needsDragging(preview));
        complaints.add(state, await axeFinds(preview));
        for (const look of ["dark", "forced colours"] as const) {
          await lookLike(preview, look);
          complaints.add(`${state}, ${look}`, await axeFinds(preview, "colours alone"));
        }
        await lookLike(preview, "light");
      });
      expect(complaints.lines).toEqual([]);
      expect(states).toHaveLength(new Set(states).size);
      expect(preview.complaints.filter((line) => !KEPT_AWAY.test(line))).toEqual([]);
    });
  });
}
