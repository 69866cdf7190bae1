import type { SheetStore } from "../store/sheet/sheetStore";
import type { HostObject } from "../wire/hostObject";
import type { ObjectClass } from "../wire/objectClass";
import type { AreasRef, RangeRef } from "./rangeRef";

/** A class that others lead to although it leads to them: a circle that imports cannot make. */
export interface ClassToCome<Self> {
  (self: Self): HostObject;
  /** Names the class; gives it back. */
  readonly settle: (made: ObjectClass<Self>) => ObjectClass<Self>;
}

function classToCome<Self>(name: string): ClassToCome<Self> {
  let settled: ObjectClass<Self> | null = null;
  const make = (self: Self): HostObject => {
    if (settled === null) throw new Error(`The class ${name} was never defined.`);
    return settled(self);
  };
  return Object.assign(make, {
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
