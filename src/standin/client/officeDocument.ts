import type { StandIn } from "../standIn";

/** What Office's older calls hand to their callbacks. */
interface AsyncResult {
  readonly status: "succeeded";
  readonly value: unknown;
}

type Callback = (result: AsyncResult) => void;
type Handler = (event: { readonly type: string }) => void;

const succeed = (callback: Callback | undefined, value: unknown = null): void => {
  setTimeout(() => callback?.({ status: "succeeded", value }), 0);
};

/** `Office.context.document`: its selection event and its settings, which are the workbook's own. */
export function officeDocument(standIn: StandIn): object {
  const handlers = new Set<Handler>();
  standIn.onChange((change) => {
    if (change.kind !== "selection") return;
    for (const handler of handlers)
      setTimeout(() => handler({ type: "documentSelectionChanged" }), 0);
  });
  return {
    addHandlerAsync: (_type: string, handler: Handler, callback?: Callback): void => {
      handlers.add(handler);
      succeed(callback);
    },
    removeHandlerAsync: (
      _type: string,
      options: { readonly handler: Handler },
      callback?: Callback,
    ): void => {
      handlers.delete(options.handler);
      succeed(callback);
    },
    settings: officeSettings(standIn),
  };
}

const officeSettings = ({ workbook: { settings } }: StandIn): object => ({
  get: (key: string): unknown => settings.get(key) ?? null,
  set: (key: string, value: unknown): void => settings.set(key, value),
  remove: (key: string): void => settings.delete(key),
  saveAsync: (callback?: Callback): void => succeed(callback),
  refreshAsync: (callback?: Callback): void => succeed(callback),
});
