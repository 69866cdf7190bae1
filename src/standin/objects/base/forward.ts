import type { SheetStore } from "../../store/model/workbook";
import type { TableStore } from "../../store/tables/tableStore";
import type { Argument, HostObject } from "../../wire/hostObject";
import { type ObjectClass, objectArgument } from "../../wire/objectClass";
import type { AreasRef, RangeRef } from "./ref";

/** A class that others lead to although it leads to them: a circle that imports cannot make. */
export interface ClassToCome<Self> {
  (self: Self): HostObject;
  /** What stands behind an object of the class that came as an argument. */
  readonly argument: (argument: Argument | undefined) => Self;
  /** Names the class; gives it back. */
  readonly settle: (made: ObjectClass<Self>) => ObjectClass<Self>;
}

function classToCome<Self>(name: string): ClassToCome<Self> {
  let settled: ObjectClass<Self> | null = null;
  const known = (): ObjectClass<Self> => {
    if (settled === null) throw new Error(`The class ${name} was never defined.`);
    return settled;
  };
  return Object.assign((self: Self): HostObject => known()(self), {
    argument: (argument: Argument | undefined): Self => objectArgument(known(), argument),
    settle: (made: ObjectClass<Self>): ObjectClass<Self> => {
      settled = made;
      return made;
    },
  });
}

/** `Excel.Worksheet` for those that it leads to. */
export const worksheetOf = classToCome<SheetStore>("Worksheet");

/** `Excel.Range` for those that it leads to. */
export const rangeOf = classToCome<RangeRef>("Range");

/** `Excel.RangeAreas` for those that it leads to. */
export const rangeAreasOf = classToCome<AreasRef>("RangeAreas");

/** `Excel.Table` for those that it leads to. */
export const tableOf = classToCome<TableStore>("Table");
