import { everyStateIsAccessible } from "../support/everyState";

everyStateIsAccessible("corrections");
