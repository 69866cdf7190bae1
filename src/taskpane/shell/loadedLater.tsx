import { type ComponentType, createContext, lazy, useContext } from "react";

/** How often the person has asked to have a part shown again after it failed. */
export const AttemptContext = createContext(0);

/**
 * A component that is loaded when it is first shown. React keeps a failure to load for good, so each attempt
 * of the `ViewBoundary` around it loads anew.
 */
export function loadedLater<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const attempts = new Map<number, ComponentType<Props>>();
  return function LoadedLater(props: Props) {
    const attempt = useContext(AttemptContext);
    const Part = attempts.get(attempt) ?? lazy(async () => ({ default: await load() }));
    attempts.set(attempt, Part);
    return <Part {...props} />;
  };
}
