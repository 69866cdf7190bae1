/** Must be imported first: what is imported after it finds one table more in the catalogue. */
import { jest } from "@jest/globals";

// As one line in the catalogue adds it.
jest.mock("../../../src/domain/tables/catalogue", () => {
  const { TABLES } = jest.requireActual<typeof import("../../../src/domain/tables/catalogue")>(
    "../../../src/domain/tables/catalogue",
  );
  const { parentsAttending } =
    jest.requireActual<typeof import("./parentsAttending")>("./parentsAttending");
  return { TABLES: [...TABLES, parentsAttending] };
});
