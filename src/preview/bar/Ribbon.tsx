import { Button, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  group: {
    display: "flex",
    alignItems: "center",
    gap: "2px",
    margin: "0 6px",
    padding: "0 6px",
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** The buttons of the manifest's group on the Review tab, and the pane's address that each opens. */
const BUTTONS = [
  { title: "Validate", icon: "validate", query: "?view=check&start=validate" },
  { title: "Appendix tables", icon: "tables", query: "?view=tables" },
  { title: "Scrutiny copy", icon: "scrutiny", query: "?view=share" },
] as const;

/** The add-in's own group of the ribbon. */
export function Ribbon({ onChoose }: { readonly onChoose: (query: string) => void }) {
  const styles = useStyles();
  return (
    <nav className={styles.group} aria-label="Conference Check on the ribbon">
      {BUTTONS.map(({ title, icon, query }) => (
        <Button
          key={title}
          appearance="subtle"
          icon={<img src={`assets/icons/${icon}-32.png`} alt="" width={20} height={20} />}
          onClick={() => onChoose(query)}
        >
          {title}
        </Button>
      ))}
    </nav>
  );
}
