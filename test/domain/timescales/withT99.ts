/** Must be imported first: what is imported after it finds T99 in the catalogue of timescales. */
import { jest } from "@jest/globals";

// As one line in the catalogue adds it.
jest.mock("../../../src/domain/timescales/catalogue", () => {
  const { TIMESCALES } = jest.requireActual<
    typeof import("../../../src/domain/timescales/catalogue")
  >("../../../src/domain/timescales/catalogue");
  const { firstCoreGroupHere } = jest.requireActual<typeof import("./T99-firstCoreGroupHere")>(
    "./T99-firstCoreGroupHere",
  );
  return { TIMESCALES: [...TIMESCALES, firstCoreGroupHere] };
});
