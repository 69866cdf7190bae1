import { version } from "../../package.json";
import { fromIso } from "../../src/domain/calendar/calendarDate";
import { RULES } from "../../src/domain/catalogue/catalogue";
import { check } from "../../src/domain/catalogue/check";
import { TABLES } from "../../src/domain/tables/catalogue";
import type { TableInput } from "../../src/domain/tables/engine/reporting";
import type { CopyInput } from "../../src/scrutiny-copy/scrutinyCopy";

/** What a copy of some tracker is made from, in the program's own words. */
export function copyInput(input: TableInput): CopyInput {
  return {
    ...input,
    result: check({ ...input, problems: [] }),
    privateColumns: [],
    preparedOn: fromIso("2014-04-28"),
    version,
    titleOf: (code) => RULES.find((rule) => rule.code === code)?.title ?? code,
    timescales: [],
  };
}

export const ALL_TABLES: readonly string[] = TABLES.map(({ id }) => id);
