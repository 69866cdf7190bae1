import { everyStateIsAccessible } from "../support/everyState";

everyStateIsAccessible("setUp");
