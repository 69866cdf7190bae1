import { everyStateIsAccessible } from "../support/everyState";

everyStateIsAccessible("trouble");
