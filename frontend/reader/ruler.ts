import { beyond, linesOf, middle, nearest, type Line } from './lines';

/** Keys that belong to whatever has the focus. */
const OWNERS = 'input, textarea, select, [contenteditable], story-map, timeline-strip, order-list, [role="listbox"], dialog, details.menu, .aloud';
/** What is read: the text that is open in front, else the page. */
const TEXTS = ['.step:not([hidden]) details[open] > .how-panel', '.step:not([hidden])', '#main'];
const NOT_READ = 'story-map, timeline-strip, nav, .player-head, .player-nav, [popover], .visually-hidden';
const MARGIN = 4;

let ruler: Ruler | undefined;

/** Lays a ruler on the line that is read, or takes it away. */
export function rule(on: boolean): void {
  if (on && ruler) {
    ruler.settle();
    return;
  }
  ruler?.remove();
  ruler = on ? new Ruler() : undefined;
}

/**
 * A window on one line. The pointer, a tap, the arrow keys and the sentence that is read aloud move it;
 * it is drawn over the page, takes nothing from it, and screen readers do not meet it.
 */
class Ruler {
  private readonly element = document.createElement('div');
  private readonly stop = new AbortController();
  private y = 0;

  constructor() {
    this.element.className = 'ruler';
    this.element.setAttribute('aria-hidden', 'true');
    document.body.append(this.element);
    const { signal } = this.stop;
    // A finger that moves scrolls; a tap says where.
    document.addEventListener('pointermove', (event) => event.pointerType !== 'touch' && this.point(event), { signal });
    document.addEventListener('click', (event) => this.point(event), { signal });
    document.addEventListener('keydown', (event) => this.onKey(event), { signal });
    document.addEventListener('focusin', (event) => this.toFocus(event.target as Element), { signal });
    document.addEventListener('sentence-spoken', (event) => this.lay((event as CustomEvent<Line | undefined>).detail), { signal });
    document.addEventListener('step-open', () => this.toStart(), { signal });
    document.addEventListener('scrollend', () => this.settle(), { signal, capture: true });
    window.addEventListener('resize', () => requestAnimationFrame(() => this.settle()), { signal });
    this.toStart();
  }

  remove(): void {
    this.stop.abort();
    this.element.remove();
  }

  /** To the line that has come to where it lies. */
  settle(): void {
    this.lay(nearest(this.lines(), this.y));
  }

  private toStart(): void {
    this.lay(beyond(this.lines(), this.view().top, 1));
  }

  private point({ clientX, clientY, target }: MouseEvent): void {
    const text = readText();
    const { left, right } = text.getBoundingClientRect();
    if (clientX >= left && clientX <= right && target instanceof Node && text.contains(target)) {
      this.lay(nearest(this.lines(), clientY));
    }
  }

  private toFocus(target: Element): void {
    if (readText().contains(target) && target.getBoundingClientRect().height < innerHeight / 3) {
      this.lay(nearest(this.lines(), middle(target.getBoundingClientRect())));
    }
  }

  /** Up and down go from line to line; the page follows. */
  private onKey(event: KeyboardEvent): void {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const target = event.target instanceof Element ? event.target : document.body;
    const isOther = event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
    const line = by !== 0 && !isOther && !target.closest(OWNERS) ? beyond(this.lines(), this.y, by) : undefined;
    if (line) {
      event.preventDefault();
      this.lay(line, this.follow(line));
    }
  }

  /** Scrolls as far as the line needs, and gives how far that was. */
  private follow(line: Line): number {
    const { scroller, top, bottom } = this.view();
    const height = line.bottom - line.top;
    if (line.top >= top + height && line.bottom <= bottom - height) {
      return 0;
    }
    const before = scroller.scrollTop;
    scroller.scrollTo({ top: before + middle(line) - (top + bottom) / 2, behavior: 'instant' });
    return scroller.scrollTop - before;
  }

  private lay(line: Line | undefined, scrolled = 0): void {
    if (!line) {
      return;
    }
    const { left, width } = readText().getBoundingClientRect();
    this.y = middle(line) - scrolled;
    const { style } = this.element;
    style.setProperty('--y', `${Math.round(line.top - scrolled - MARGIN)}px`);
    style.setProperty('--h', `${Math.round(line.bottom - line.top + 2 * MARGIN)}px`);
    style.setProperty('--x', `${Math.round(Math.max(0, left - 2 * MARGIN))}px`);
    style.setProperty('--w', `${Math.round(width + 4 * MARGIN)}px`);
  }

  private lines(): Line[] {
    const words = document.createTreeWalker(readText(), NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const boxes: Line[] = [];
    while (words.nextNode()) {
      const parent = words.currentNode.parentElement;
      if (parent?.checkVisibility() && !parent.closest(NOT_READ) && words.currentNode.nodeValue?.trim()) {
        range.selectNodeContents(words.currentNode);
        boxes.push(...range.getClientRects());
      }
    }
    return linesOf(boxes);
  }

  /** What scrolls, and between which heights its text can be seen. */
  private view(): { scroller: Element; top: number; bottom: number } {
    const page = document.scrollingElement ?? document.documentElement;
    const inner = readText().closest('.how-panel, .reading-text');
    const scroller = inner && getComputedStyle(inner).overflowY !== 'visible' ? inner : page;
    const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(scroller);
    const [above, below] = [parseFloat(scrollPaddingTop) || 0, parseFloat(scrollPaddingBottom) || 0];
    const box = scroller === page ? { top: 0, bottom: innerHeight } : scroller.getBoundingClientRect();
    return { scroller, top: box.top + above, bottom: box.bottom - below };
  }
}

function readText(): Element {
  for (const selector of TEXTS) {
    const found = document.querySelector(selector);
    if (found) {
      return found;
    }
  }
  return document.body;
}
