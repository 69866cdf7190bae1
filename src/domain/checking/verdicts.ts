import type { Tally } from "../findings/checkResult";
import type { Finding } from "../findings/finding";
import type { Standing } from "../judging/judge";
import type { LackedColumn } from "../records/need";
import type { DatasetName } from "../records/records";

/**
 * What a timescale came to for one record. Beside where its span stands: a check of the data already speaks
 * about the record, or its sheet has no such column.
 */
export type Verdict = Standing | "left to a data check" | "no column";

/** Takes down what one check finds. */
export class Verdicts {
  readonly #lacked = new Map<string, LackedColumn>();

  readonly #findings: Finding[];
  #met = 0;
  #breached = 0;
  #overdue = 0;
  #dueSoon = 0;
  #notYetDue = 0;
  #notApplicable = 0;
  #cannotBeJudged = 0;

  /** @param findings the list to which findings are added */
  constructor(findings: Finding[]) {
    this.#findings = findings;
  }

  /** Counts a record under its verdict. */
  count(verdict: Verdict): void {
    switch (verdict) {
      case "met":
        this.#met += 1;
        return;
      case "not applicable":
        this.#notApplicable += 1;
        return;
      case "breached":
        this.#breached += 1;
        return;
      case "overdue":
        this.#overdue += 1;
        return;
      case "due soon":
        this.#dueSoon += 1;
        return;
      case "not yet due":
        this.#notYetDue += 1;
        return;
      case "cannot be judged":
      case "left to a data check":
      case "no column":
        this.#cannotBeJudged += 1;
    }
  }

  /** Notes a column that some record needs and its sheet does not have; without a field, the whole sheet. */
  lacks(dataset: DatasetName, ...anyOf: readonly string[]): void {
    const key = [dataset, ...anyOf].join(" ");
    if (!this.#lacked.has(key)) this.#lacked.set(key, { dataset, anyOf });
  }

  /** Notes a column that is there, and in which nothing could be read. */
  cannotRead(dataset: DatasetName, field: string): void {
    this.#lacked.set(`${dataset} ${field}`, { dataset, anyOf: [field], isUnread: true });
  }

  /** The columns noted as lacking, each once. */
  get lacked(): readonly LackedColumn[] {
    return [...this.#lacked.values()];
  }

  /** Adds something to say. */
  add(finding: Finding): void {
    this.#findings.push(finding);
  }

  /** The counts so far, under the check's code. */
  tally(code: string): Tally {
    return {
      code,
      met: this.#met,
      breached: this.#breached,
      overdue: this.#overdue,
      dueSoon: this.#dueSoon,
      notYetDue: this.#notYetDue,
      notApplicable: this.#notApplicable,
      cannotBeJudged: this.#cannotBeJudged,
    };
  }
}
