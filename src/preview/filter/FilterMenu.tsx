import {
  Button,
  Input,
  makeStyles,
  Popover,
  PopoverSurface,
  tokens,
} from "@fluentui/react-components";
import { type KeyboardEvent, useId, useMemo, useState } from "react";
import type { SheetStore } from "../../standin/store/model/workbook";
import { ApiError } from "../../standin/wire/apiError";
import type { Place } from "../measures/place";
import { ChoiceList } from "./ChoiceList";
import { choiceOf } from "./choice";
import { isFiltered } from "./criterion";
import { choicesOf, filterBy } from "./filterList";
import { type FilterList, listHeadedAt } from "./filterLists";

const useStyles = makeStyles({
  surface: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    width: "260px",
    padding: "12px",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  ends: { display: "flex", gap: "8px", justifyContent: "flex-end" },
  clear: { justifyContent: "flex-start" },
  refused: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

interface FilterMenuProps {
  readonly sheet: SheetStore;
  /** The heading whose column is to be filtered. */
  readonly heading: Place;
  /** The heading's box on the page. */
  readonly target: HTMLElement;
  readonly onClose: () => void;
}

/** The menu of a heading's filter button: what the column shows, to be ticked. */
export function FilterMenu(props: FilterMenuProps) {
  const { sheet, heading, target, onClose } = props;
  const list = listHeadedAt(sheet, heading.row, heading.column);
  if (list === null) return null;
  return (
    <Popover
      open
      trapFocus
      positioning={{ target, position: "below", align: "start" }}
      onOpenChange={(_, { open }) => open || onClose()}
    >
      <Choices {...props} list={list} />
    </Popover>
  );
}

function Choices({
  sheet,
  heading,
  list,
  onClose,
}: FilterMenuProps & { readonly list: FilterList }) {
  const styles = useStyles();
  const title = useId();
  const { column } = heading;
  const choices = useMemo(() => choicesOf(sheet, list, column), [sheet, list, column]);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(choices.filter(({ chosen }) => chosen).map(({ key }) => key)),
  );
  const [search, setSearch] = useState("");
  const [refused, setRefused] = useState<string | null>(null);
  const wanted = search.trim().toLowerCase();
  const found = choices.filter(({ text }) => text.toLowerCase().includes(wanted));
  const chosen = found.filter(({ key }) => ticked.has(key));
  const name = choiceOf(sheet, heading.row, column).text || "this column";

  const apply = (by: typeof chosen | null) => {
    try {
      filterBy(sheet, list, column, by);
      onClose();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setRefused(error.message);
    }
  };
  const take = () => {
    if (chosen.length > 0) apply(chosen.length === choices.length ? null : chosen);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    take();
  };
  return (
    <PopoverSurface aria-labelledby={title} className={styles.surface} onKeyDown={onKeyDown}>
      <h2 id={title} className={styles.title}>
        Filter by {name}
      </h2>
      <Button
        appearance="subtle"
        className={styles.clear}
        disabled={!isFiltered(list.filter, column - list.area.left)}
        onClick={() => apply(null)}
      >
        Clear the filter from {name}
      </Button>
      <Input
        type="search"
        aria-label="Search what the column shows"
        placeholder="Search"
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      <ChoiceList choices={found} ticked={ticked} onTick={setTicked} />
      {refused === null ? null : (
        <p role="alert" className={styles.refused}>
          {refused}
        </p>
      )}
      <div className={styles.ends}>
        <Button appearance="primary" disabled={chosen.length === 0} onClick={take}>
          OK
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </PopoverSurface>
  );
}
