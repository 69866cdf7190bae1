/** @jest-environment jsdom */
import { expect, it } from "@jest/globals";
import { screen } from "@testing-library/react";
import { ATTACKS } from "../attacks";
import { lateMinutes } from "./support/findings";
import { renderPane } from "./support/renderPane";
import { validation } from "./support/workflows";

/** Elements that only markup in a text could have made: the pane's own pictures are drawings of Fluent's. */
const FOREIGN = "script, img, iframe, object, embed, link[href], a[href], base, form, [onerror]";

it("the pane shows text of the tracker as text, and makes no element of it", async () => {
  const attacks = Object.values(ATTACKS).filter((text) => /[<"]|javascript:/.test(text));
  const findings = attacks.map((attack, index) => {
    const late = lateMinutes(index + 1, { reason: attack });
    return { ...late, record: { ...late.record, label: attack, chair: attack } };
  });
  const { user } = renderPane({ validate: async () => validation(findings) });
  await user.click(await screen.findByText("Check this workbook"));
  const plain = (text: string | null) => (text ?? "").replace(/\s+/g, " ");
  await screen.findAllByText(/<script>/);
  const shown = plain(document.body.textContent);
  expect(attacks.filter((attack) => !shown.includes(plain(attack).trim()))).toEqual([]);
  expect([...document.querySelectorAll(FOREIGN)].map(({ outerHTML }) => outerHTML)).toEqual([]);
  expect(document.title).not.toBe("attacked");
});
