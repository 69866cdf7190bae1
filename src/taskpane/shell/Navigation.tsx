import { mergeClasses } from "@fluentui/react-components";
import { useNavigationStyles } from "./navigation.styles";
import { VIEW_TITLES, VIEWS, type ViewName } from "./views";

interface NavigationProps {
  readonly current: ViewName;
  readonly onChoose: (view: ViewName) => void;
}

/** The slim row of views. Its right end stays empty: Office puts its own control there. */
export function Navigation({ current, onChoose }: NavigationProps) {
  const styles = useNavigationStyles();
  return (
    <nav className={styles.root} aria-label="Views">
      {VIEWS.map((view) => (
        <button
          key={view}
          type="button"
          className={mergeClasses(styles.item, view === current && styles.current)}
          aria-current={view === current ? "page" : undefined}
          onClick={() => onChoose(view)}
        >
          {VIEW_TITLES[view]}
        </button>
      ))}
    </nav>
  );
}
