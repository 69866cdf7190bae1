import { setImmediate } from "node:timers";
import { TextDecoder, TextEncoder } from "node:util";
import { MessageChannel } from "node:worker_threads";

/**
 * What every browser has and jsdom has not, of Node's own make. Imported before whatever needs it. React takes its
 * turns by `setImmediate` where there is one: a channel would keep the test from ending.
 */
Object.assign(globalThis, { MessageChannel, TextDecoder, TextEncoder, setImmediate });
