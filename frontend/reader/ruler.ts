let stop: AbortController | undefined;

/** Lays a ruler under the line that is read, or takes it away. */
export function rule(on: boolean): void {
  stop?.abort();
  stop = undefined;
  document.querySelector('.ruler')?.remove();
  if (!on) {
    return;
  }
  const ruler = document.createElement('div');
  ruler.className = 'ruler';
  ruler.setAttribute('aria-hidden', 'true');
  document.body.append(ruler);
  stop = new AbortController();
  follow(ruler, stop.signal);
}

/** It goes where the pointer or the focus goes, and to the sentence that is read aloud. */
function follow(ruler: HTMLElement, signal: AbortSignal): void {
  const to = (y: number): void => ruler.style.setProperty('--y', `${Math.round(y)}px`);
  const toElement = (element: Element): void => {
    const { top, height } = element.getBoundingClientRect();
    to(top + Math.min(height, innerHeight / 2) / 2);
  };
  document.addEventListener('pointermove', (event) => to(event.clientY), { signal });
  document.addEventListener('pointerdown', (event) => to(event.clientY), { signal });
  document.addEventListener('focusin', (event) => toElement(event.target as Element), { signal });
  document.addEventListener('sentence-spoken', (event) => toElement(event.target as Element), { signal });
  document.addEventListener(
    'keydown',
    (event) => {
      // A menu or panel that is open closes first.
      if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('details[open]:not(.map-twin), :popover-open')) {
        rule(false);
        document.dispatchEvent(new Event('ruler-off'));
      }
    },
    { signal },
  );
}
