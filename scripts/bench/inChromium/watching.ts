/** What the pane's frame took down of itself. All times in milliseconds since its navigation. */
export interface PaneTimes {
  /** Work of the pane's own thread that took longer than 50 ms in one go. */
  readonly longTasks: readonly Span[];
  /** Clicks and keys, each from the press to the picture that answers it. */
  readonly answers: readonly Span[];
  readonly firstPaint: number;
}

export interface Span {
  readonly start: number;
  readonly duration: number;
}

declare global {
  interface Window {
    paneTimes?: PaneTimes;
    _richApiNativeBridge?: Bridge;
  }
}

interface Bridge {
  sendMessageToHost: (text: string) => void;
  onMessageFromHost: ((text: string) => void) | null;
}

/**
 * Runs in every frame before its page: takes down long tasks and answers. Excel does its part in another process,
 * its stand-in on the pane's own thread: what it does is put into tasks of its own, which are not counted.
 */
export function watchThePane(): void {
  const longTasks: Span[] = [];
  const answers: Span[] = [];
  const hosts: Span[] = [];
  let firstPaint = Number.NaN;
  const spanOf = ({ startTime, duration }: PerformanceEntry) => ({ start: startTime, duration });
  const observe = (type: string, take: (entry: PerformanceEntry) => void, more: object = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
      ...more,
    });
  const ofHost = ({ startTime, duration }: PerformanceEntry) =>
    hosts.some(
      ({ start, duration: own }) =>
        start >= startTime - 5 && start + own <= startTime + duration + 5,
    );
  observe("longtask", (entry) => {
    if (entry.name === "self" && !ofHost(entry)) longTasks.push(spanOf(entry));
  });
  observe("event", (entry) => answers.push(spanOf(entry)), { durationThreshold: 16 });
  observe("paint", (entry) => {
    if (entry.name === "first-contentful-paint") firstPaint = entry.startTime;
  });
  window.paneTimes = {
    longTasks,
    answers,
    get firstPaint() {
      return firstPaint;
    },
  };

  const inItsOwnTask = (work: () => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      work();
    };
    port2.postMessage(null);
  };
  let bridge: Bridge | undefined;
  Object.defineProperty(window, "_richApiNativeBridge", {
    get: () => bridge,
    set: (given: Bridge) => {
      bridge = {
        sendMessageToHost: (text) =>
          inItsOwnTask(() => {
            const start = performance.now();
            given.sendMessageToHost(text);
            hosts.push({ start, duration: performance.now() - start });
          }),
        set onMessageFromHost(take: ((text: string) => void) | null) {
          given.onMessageFromHost = take && ((text) => inItsOwnTask(() => take(text)));
        },
        get onMessageFromHost() {
          return given.onMessageFromHost;
        },
      };
    },
  });
}
