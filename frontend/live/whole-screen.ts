/** Full screen with the screen kept awake, as far as the browser lets us: an insecure origin has no wake lock. */
export class WholeScreen {
  private lock: WakeLockSentinel | undefined;

  constructor(private readonly element: HTMLElement) {}

  async toggle(): Promise<void> {
    if (document.fullscreenElement) {
      await document.exitFullscreen();
      this.release();
      return;
    }
    try {
      await this.element.ownerDocument.documentElement.requestFullscreen();
      this.lock = await navigator.wakeLock?.request('screen');
    } catch {
      // Refused by the browser or its settings: the page is shown all the same.
    }
  }

  release(): void {
    void this.lock?.release();
    this.lock = undefined;
  }
}
