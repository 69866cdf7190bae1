import { Spinner } from "@fluentui/react-components";
import {
  Activity,
  type ComponentType,
  Suspense,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from "react";
import { ScrollAreaContext } from "../components/scrollArea";
import { loadedWhenShown } from "../components/ViewBoundary/loadedWhenShown";
import { ViewBoundary } from "../components/ViewBoundary/ViewBoundary";
import { useCheck } from "../session/CheckContext";
import { CheckView } from "../views/check/CheckView";
import { ChangedNotice } from "./ChangedNotice";
import { Navigation } from "./Navigation";
import { useShellStyles } from "./shell.styles";
import { type Opening, VIEW_TITLES, VIEWS, type ViewName } from "./views";
import { WorkStatus } from "./WorkStatus";

const VIEW_COMPONENTS: Record<ViewName, ComponentType> = {
  check: CheckView,
  tables: loadedWhenShown(async () => (await import("../views/tables/TablesView")).TablesView),
  share: loadedWhenShown(async () => (await import("../views/share/ShareView")).ShareView),
  setup: loadedWhenShown(async () => (await import("../views/setup/SetupView")).SetupView),
};

/** Navigation above, one view below. A view that was opened keeps its state while another is shown. */
export function Shell({ opening }: { readonly opening: Opening }) {
  const styles = useShellStyles();
  const [current, setCurrent] = useState(opening.view);
  const [visited, setVisited] = useState<ReadonlySet<ViewName>>(new Set([opening.view]));

  const scrollArea = useRef<HTMLElement>(null);
  const { check, checkWithoutMarks } = useCheck();
  const open = useEffectEvent(() => {
    if (opening.begins === "check") check();
    if (opening.begins === "check without marks") checkWithoutMarks();
  });
  useEffect(() => open(), []);

  const choose = (view: ViewName) => {
    setCurrent(view);
    setVisited((before) => new Set([...before, view]));
  };

  return (
    <div className={styles.root}>
      <Navigation current={current} onChoose={choose} />
      <main ref={scrollArea} className={styles.main} aria-label={VIEW_TITLES[current]}>
        <ScrollAreaContext value={scrollArea}>
          <h1 className={styles.offScreen}>{VIEW_TITLES[current]}</h1>
          <WorkStatus />
          <ChangedNotice view={current} />
          {VIEWS.filter((view) => visited.has(view)).map((view) => {
            const View = VIEW_COMPONENTS[view];
            return (
              <Activity key={view} mode={view === current ? "visible" : "hidden"}>
                <ViewBoundary>
                  <Suspense fallback={<Spinner label={`Opening ${VIEW_TITLES[view]}`} />}>
                    <View />
                  </Suspense>
                </ViewBoundary>
              </Activity>
            );
          })}
        </ScrollAreaContext>
      </main>
    </div>
  );
}
