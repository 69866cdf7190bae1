import { Button, ToggleButton } from "@fluentui/react-components";
import { useMemo } from "react";
import { SEVERITIES, type Severity } from "../../../../domain/findings/finding";
import { numberText } from "../../../../domain/text/numbers";
import { Disclosure } from "../../../components/Disclosure/Disclosure";
import { SEVERITY_LOOKS } from "../../../components/SeverityMark/severities";
import { isFiltered, NO_FILTERS, severityCounts } from "../../../findings/filters";
import { useFilterBarStyles } from "./filterBar.styles";
import { type FiltersProps, MoreFilters } from "./MoreFilters";

/** Narrows the list: severities as buttons with their counts, the rest as drop-down lists. */
export function FilterBar({ findings, filters, onChange }: FiltersProps) {
  const styles = useFilterBarStyles();
  const counts = useMemo(() => severityCounts(findings), [findings]);

  const toggle = (severity: Severity) => {
    const severities = new Set(filters.severities);
    if (!severities.delete(severity)) severities.add(severity);
    onChange({ ...filters, severities });
  };

  return (
    <section className={styles.root} aria-label="Filter the findings">
      <div className={styles.severities}>
        {SEVERITIES.filter((severity) => counts.has(severity)).map((severity) => {
          const { Icon, word } = SEVERITY_LOOKS[severity];
          return (
            <ToggleButton
              key={severity}
              size="small"
              shape="circular"
              icon={<Icon />}
              checked={filters.severities.has(severity)}
              onClick={() => toggle(severity)}
            >
              {word} {numberText(counts.get(severity) ?? 0)}
            </ToggleButton>
          );
        })}
      </div>
      <Disclosure title="More filters">
        <MoreFilters findings={findings} filters={filters} onChange={onChange} />
      </Disclosure>
      {isFiltered(filters) ? (
        <Button size="small" className={styles.clear} onClick={() => onChange(NO_FILTERS)}>
          Show all findings
        </Button>
      ) : null}
    </section>
  );
}
