/**
 * The addresses of a story's steps in the browser's history.
 *
 * Flow's router listens to `popstate` too and would call the server. While a story is on the page,
 * going back and forth within it is ours alone: the listener stands on the window in the capture
 * phase, before the router's, and stops there.
 */
export class StepHistory {
  constructor(
    private readonly base: string,
    private readonly open: (slug: string) => boolean,
  ) {}

  start(signal: AbortSignal): void {
    window.addEventListener(
      'popstate',
      (event) => {
        const slug = this.slugOf(location.pathname);
        if (slug !== undefined) {
          event.stopImmediatePropagation();
          if (!this.open(slug)) {
            location.reload();
          }
        }
      },
      { capture: true, signal },
    );
  }

  /** A question between two steps gives its place to whatever comes after it. */
  push(slug: string): void {
    const go = this.isAtCheck ? history.replaceState : history.pushState;
    go.call(history, { step: slug }, '', `${this.base}/${slug}${location.search}`);
  }

  /** Whether this is the place of the question after a step. */
  get isAtCheck(): boolean {
    return (history.state as { check?: boolean } | null)?.check === true;
  }

  /** Gives the question after a step its place, at the address of the step. */
  pushCheck(slug: string): void {
    if (!this.isAtCheck) {
      history.pushState({ step: slug, check: true }, '', location.pathname + location.search);
    }
  }

  /** The step at an address, when it is an address of this story. */
  slugOf(path: string): string | undefined {
    const found = path.startsWith(`${this.base}/`) ? path.slice(this.base.length + 1) : '';
    return /^[a-z0-9-]+$/.test(found) ? found : undefined;
  }
}
