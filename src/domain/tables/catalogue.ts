import type { TableDefinition } from "./definition";
import { table2a } from "./table2a";
import { table2b } from "./table2b";

/** Every table and figure, in the order in which they are printed. */
export const TABLES: readonly TableDefinition[] = [table2a, table2b];
