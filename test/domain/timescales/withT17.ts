/** Must be imported first: what is imported after it finds T17 in the catalogue of timescales. */
import { jest } from "@jest/globals";

// As one line in the catalogue adds it.
jest.mock("../../../src/domain/timescales/catalogue", () => {
  const { TIMESCALES } = jest.requireActual<
    typeof import("../../../src/domain/timescales/catalogue")
  >("../../../src/domain/timescales/catalogue");
  const { firstCoreGroupHere } = jest.requireActual<typeof import("./T17-firstCoreGroupHere")>(
    "./T17-firstCoreGroupHere",
  );
  return { TIMESCALES: [...TIMESCALES, firstCoreGroupHere] };
});
