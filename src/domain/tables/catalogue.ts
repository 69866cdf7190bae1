import type { TableDefinition } from "./definition";
import { figure1 } from "./figure1";
import { figure2 } from "./figure2";
import { figure3 } from "./figure3";
import { table1 } from "./table1";
import { table2a } from "./table2a";
import { table2b } from "./table2b";
import { table3 } from "./table3";
import { table4 } from "./table4";

/** Every table and figure, in the order in which they are printed. */
export const TABLES: readonly TableDefinition[] = [
  figure1,
  figure2,
  figure3,
  table1,
  table2a,
  table2b,
  table3,
  table4,
];
