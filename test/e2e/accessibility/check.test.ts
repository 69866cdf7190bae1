import { everyStateIsAccessible } from "../support/everyState";

everyStateIsAccessible("check");
