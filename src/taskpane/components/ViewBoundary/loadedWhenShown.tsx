import { type ComponentType, createContext, lazy, useContext } from "react";

/** How often a view was asked to be shown again after a fault. */
export const AttemptContext = createContext(0);

/**
 * A part of the pane that is loaded when it is first shown. React remembers for good that a part could not be
 * loaded; this loads it again when its view is shown again.
 */
export function loadedWhenShown<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let failed = false;
  let triedIn = 0;
  const loading = () =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (error) {
        failed = true;
        throw error;
      }
    });
  let Part: ComponentType<Props> = loading();
  return function LoadedWhenShown(props: Props) {
    const attempt = useContext(AttemptContext);
    if (failed && attempt !== triedIn) {
      failed = false;
      Part = loading();
    }
    triedIn = attempt;
    return <Part {...props} />;
  };
}
