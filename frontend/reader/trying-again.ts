const SHORTEST_MS = 2000;
const LONGEST_MS = 60_000;

/**
 * Waits before something is tried again, longer each time, or until the browser says that the line is back. A
 * server that was busy sends no such word.
 */
export class TryingAgain {
  private failures = 0;

  later(again: () => void, stop: AbortSignal): void {
    const wait = Math.min(LONGEST_MS, SHORTEST_MS * 2 ** this.failures++);
    const come = new AbortController();
    const go = (): void => {
      come.abort();
      again();
    };
    const timer = setTimeout(go, wait);
    come.signal.addEventListener('abort', () => clearTimeout(timer));
    window.addEventListener('online', go, { signal: come.signal });
    stop.addEventListener('abort', () => come.abort(), { signal: come.signal });
  }
}
