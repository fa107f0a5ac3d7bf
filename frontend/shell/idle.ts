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

/** Lets the browser draw and answer before the next slice of a long work. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    // No timer: those of a page in the background come once a second.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Waits until the page has been painted as it is, or is known to be hidden. */
export function painted(): Promise<void> {
  const paint = document.hidden ? setTimeout : requestAnimationFrame;
  return new Promise((resolve) => paint(() => setTimeout(resolve)));
}
