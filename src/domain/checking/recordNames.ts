import type { RecordName } from "../findings/finding";
import type { Conference, DatasetName, Records } from "../records/records";
import type { RowSource } from "../records/source";
import { nameOf, nameOfRow } from "./nameOf";

/** Places among a dataset's records, by sheet and row. */
type Places = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Names the records of one tracker. Conferences, of which many checks speak, are named once. */
export class RecordNames {
  readonly #records: Records;
  readonly #conferences = new Map<Conference, RecordName>();
  readonly #places = new Map<DatasetName, Places>();

  constructor(records: Records) {
    this.#records = records;
  }

  conference(conference: Conference): RecordName {
    let name = this.#conferences.get(conference);
    if (!name) {
      name = nameOf("conferences", conference);
      this.#conferences.set(conference, name);
    }
    return name;
  }

  /** The record that was read from a row; `undefined` where none was. */
  recordAt<Name extends DatasetName>(
    dataset: Name,
    source: RowSource,
  ): Records[Name][number] | undefined {
    const places = this.#places.get(dataset) ?? placesOf(this.#records[dataset]);
    this.#places.set(dataset, places);
    const place = places.get(source.layout.sheet)?.get(source.row);
    return place === undefined ? undefined : this.#records[dataset][place];
  }

  /** Name of the record that was read from a row, or of the row where none was. */
  at<Name extends DatasetName>(dataset: Name, source: RowSource): RecordName {
    const record = this.recordAt(dataset, source);
    return record === undefined ? nameOfRow(dataset, source) : nameOf(dataset, record);
  }
}

function placesOf(records: Records[DatasetName]): Places {
  const sheets = new Map<string, Map<number, number>>();
  records.forEach(({ sources }, place) => {
    for (const { layout, row } of sources) {
      const rows = sheets.get(layout.sheet) ?? new Map<number, number>();
      rows.set(row, place);
      sheets.set(layout.sheet, rows);
    }
  });
  return sheets;
}
