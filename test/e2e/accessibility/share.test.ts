import { everyStateIsAccessible } from "../support/everyState";

everyStateIsAccessible("share");
