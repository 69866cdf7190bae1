import { everyStateIsAccessible } from "../support/everyState";

everyStateIsAccessible("tables");
