interface Steps extends HTMLElement {
  move(by: 1 | -1): boolean;
}

const LEAST_PX = 60;

/** A quick, mostly level stroke of one finger over the text steps; the map keeps its own gestures. */
export function listenForSwipes(steps: Steps, area: Element, signal: AbortSignal): void {
  let start: Touch | undefined;
  area.addEventListener(
    'touchstart',
    (event) => {
      const touches = (event as TouchEvent).touches;
      start = touches.length === 1 ? touches[0] : undefined;
    },
    { passive: true, signal },
  );
  area.addEventListener(
    'touchend',
    (event) => {
      const end = (event as TouchEvent).changedTouches[0];
      if (!start || !end || !getSelection()?.isCollapsed) {
        return;
      }
      const across = end.clientX - start.clientX;
      const along = end.clientY - start.clientY;
      if (Math.abs(across) > LEAST_PX && Math.abs(across) > 2 * Math.abs(along)) {
        steps.move(across < 0 ? 1 : -1);
      }
      start = undefined;
    },
    { passive: true, signal },
  );
}
