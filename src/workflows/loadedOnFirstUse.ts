import type { Workflows } from "./workflows";

type Workflow = (...asked: readonly unknown[]) => Promise<unknown>;

/**
 * Workflows that are loaded when the first of them is asked for, so that the pane is on screen before them.
 * After a failure to load, the next one asked for loads them again.
 */
export function loadedOnFirstUse(load: () => Promise<Workflows>): Workflows {
  let loading: Promise<Workflows> | undefined;
  const loaded = () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  const call = async (name: PropertyKey, asked: readonly unknown[]) => {
    const workflow: Workflow = Reflect.get(await loaded(), name);
    return workflow(...asked);
  };
  const known = new Map<PropertyKey, Workflow>();
  const workflowNamed = (name: PropertyKey): Workflow => {
    const workflow = known.get(name) ?? ((...asked) => call(name, asked));
    known.set(name, workflow);
    return workflow;
  };
  return new Proxy({} as Workflows, { get: (_, name) => workflowNamed(name) });
}
