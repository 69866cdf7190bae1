/** Must be imported first: what is imported after it finds a conference with one step more. */
import { jest } from "@jest/globals";

// As one line in the list adds it: a letter to the parents.
jest.mock("../../../src/domain/records/conferenceSteps", () => {
  const list = jest.requireActual<typeof import("../../../src/domain/records/conferenceSteps")>(
    "../../../src/domain/records/conferenceSteps",
  );
  const letter = {
    field: "letterSent",
    title: "Letter to parents",
    side: "after",
    from: "date",
    within: 183,
    marksLog: true,
  };
  return {
    ...list,
    STEPS: [...list.STEPS, letter],
    STEPS_AFTER: [...list.STEPS_AFTER, letter],
  };
});
