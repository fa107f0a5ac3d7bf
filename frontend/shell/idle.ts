const PATIENCE_MS = 3000;
const WITHOUT_IDLE_MS = 300;

/** Runs the task when the browser has nothing better to do, or after a while at the latest. */
export function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in window) {
    window.requestIdleCallback(task, { timeout: PATIENCE_MS });
  } else {
    setTimeout(task, WITHOUT_IDLE_MS);
  }
}
