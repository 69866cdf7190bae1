import type { WorkbookStore } from "../../store/model/workbook";
import { ApiError, itemNotFound } from "../../wire/apiError";
import { text } from "../../wire/arguments";
import type { Argument } from "../../wire/hostObject";
import { defineClass } from "../../wire/objectClass";

interface SettingRef {
  readonly workbook: WorkbookStore;
  readonly key: string;
}

/** Bytes that all settings of an add-in may take together. */
const SIZE_LIMIT = 2 * 1024 * 1024;

function keep({ workbook: { settings }, key }: SettingRef, value: unknown): void {
  if (settings.sizeWith(key, value) > SIZE_LIMIT) {
    throw new ApiError("GeneralException", "The settings would take more than 2 MB.");
  }
  settings.set(key, value);
}

/** `Excel.Setting`. */
const setting = defineClass<SettingRef>({
  name: "Setting",
  key: ({ key }) => key,
  scalars: {
    key: { since: "1.4", get: ({ key }) => key },
    value: {
      since: "1.4",
      get: ({ workbook, key }) => workbook.settings.get(key),
      set: keep,
    },
  },
  methods: {
    delete: { since: "1.4", run: ({ workbook, key }) => workbook.settings.delete(key) },
  },
});

function find(workbook: WorkbookStore, given: Argument | undefined) {
  const key = text(given, "key");
  return workbook.settings.has(key) ? setting({ workbook, key }) : null;
}

/** `Excel.SettingCollection`. */
export const settings = defineClass<WorkbookStore>({
  name: "SettingCollection",
  items: (workbook) => workbook.settings.keys().map((key) => setting({ workbook, key })),
  methods: {
    add: {
      since: "1.4",
      run: (workbook, [given, value]) => {
        const key = text(given, "key");
        keep({ workbook, key }, value ?? null);
        return setting({ workbook, key });
      },
    },
    getCount: { since: "1.4", run: (workbook) => workbook.settings.keys().length },
    getItem: {
      since: "1.4",
      run: (workbook, [key]) => {
        const found = find(workbook, key);
        if (found === null) throw itemNotFound(`the setting ${String(key)}`);
        return found;
      },
    },
    getItemOrNullObject: { since: "1.4", run: (workbook, [key]) => find(workbook, key) },
  },
});
