interface Steps extends HTMLElement {
  move(by: 1 | -1): boolean;
}

/** Keys that belong to whatever has the focus, not to the story. */
const OWNERS = 'input, textarea, select, [contenteditable], story-map, timeline-strip, [role="listbox"], [role="menu"], dialog, [popover]';

/** Arrow keys and Page Up/Down step, but Page Down first scrolls what is left of a long text. */
export function listenForKeys(steps: Steps, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      const target = event.target instanceof Element ? event.target : document.body;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || target.closest(OWNERS)) {
        return;
      }
      const by = direction(event.key);
      if (by !== 0 && !(event.key.startsWith('Page') && canScroll(steps, by)) && steps.move(by)) {
        event.preventDefault();
      }
    },
    { signal },
  );
}

function direction(key: string): 1 | -1 | 0 {
  if (key === 'ArrowRight' || key === 'PageDown') {
    return 1;
  }
  return key === 'ArrowLeft' || key === 'PageUp' ? -1 : 0;
}

function canScroll(steps: Steps, by: 1 | -1): boolean {
  const text = steps.querySelector('.reading-text');
  const inner = text && getComputedStyle(text).overflowY !== 'visible' ? text : document.scrollingElement;
  if (!inner) {
    return false;
  }
  // What a phone shows of the page can be higher than the page's own idea of it.
  const height = inner === text ? inner.clientHeight : Math.max(inner.clientHeight, window.innerHeight);
  return by > 0 ? inner.scrollTop + height < inner.scrollHeight - 4 : inner.scrollTop > 4;
}
