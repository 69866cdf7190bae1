import { everyStateIsAccessible } from "../support/everyState";

everyStateIsAccessible("otherWorkbooks");
