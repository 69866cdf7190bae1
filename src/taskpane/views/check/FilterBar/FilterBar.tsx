import { Button, ToggleButton } from "@fluentui/react-components";
import { useMemo } from "react";
import { type Finding, SEVERITIES, type Severity } from "../../../../domain/findings/finding";
import { numberText } from "../../../../domain/text/numbers";
import { Choice } from "../../../components/Choice/Choice";
import { Disclosure } from "../../../components/Disclosure/Disclosure";
import { SEVERITY_LOOKS } from "../../../components/SeverityMark/severities";
import { TextField } from "../../../components/TextField/TextField";
import { severityCounts } from "../../../findings/filterChoices";
import { type Filters, type IsAccepted, isFiltered, NO_FILTERS } from "../../../findings/filters";
import { SORTS, type Sort } from "../../../findings/sorting";
import { useFilterBarStyles } from "./filterBar.styles";
import { MoreFilters } from "./MoreFilters";

interface FilterBarProps {
  readonly findings: readonly Finding[];
  readonly isAccepted: IsAccepted;
  readonly list: {
    readonly filters: Filters;
    readonly setFilters: (filters: Filters) => void;
    readonly sort: Sort;
    readonly setSort: (sort: Sort) => void;
  };
}

const SORT_TEXTS: Record<Sort, string> = {
  tracker: "As in the tracker",
  "most late": "Most days late first",
  newest: "Latest date first",
  oldest: "Earliest date first",
};

/** Narrows and orders the list: a search, severities as buttons with their counts, the rest as drop-down lists. */
export function FilterBar({ findings, isAccepted, list }: FilterBarProps) {
  const styles = useFilterBarStyles();
  const { filters, setFilters, sort, setSort } = list;
  const counts = useMemo(
    () => severityCounts(findings, filters, isAccepted),
    [findings, filters, isAccepted],
  );

  const toggle = (severity: Severity) => {
    const severities = new Set(filters.severities);
    if (!severities.delete(severity)) severities.add(severity);
    setFilters({ ...filters, severities });
  };

  return (
    <section className={styles.root} aria-label="Search, filter and sort the findings">
      <TextField
        label="Find a family, conference or child by its number"
        value={filters.search}
        onChange={(search) => setFilters({ ...filters, search })}
      />
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
      <Disclosure title="Filter and sort">
        <MoreFilters
          findings={findings}
          filters={filters}
          isAccepted={isAccepted}
          onChange={setFilters}
        />
        <Choice
          label="Sort each check"
          options={SORTS.map((value) => ({ value, text: SORT_TEXTS[value] }))}
          value={sort}
          onChoose={(value) => setSort(SORTS.find((one) => one === value) ?? "tracker")}
        />
      </Disclosure>
      {isFiltered(filters) ? (
        <Button size="small" className={styles.clear} onClick={() => setFilters(NO_FILTERS)}>
          Show all findings
        </Button>
      ) : null}
    </section>
  );
}
