const STILL_MS = 150;
const DOT_PX = 8;

/** Sides of a place at which its name can stand: its shift, the turn of its leader, its alignment. */
const SIDES = [
  ['var(--gap)', '-50%', '0deg', 'left'],
  ['calc(-100% - var(--gap))', '-50%', '180deg', 'right'],
  ['calc(var(--gap) * 0.7)', 'calc(var(--gap) * 0.4)', '45deg', 'left'],
  ['calc(-100% - var(--gap) * 0.7)', 'calc(var(--gap) * 0.4)', '135deg', 'right'],
  ['calc(var(--gap) * 0.7)', 'calc(-100% - var(--gap) * 0.4)', '-45deg', 'left'],
  ['calc(-100% - var(--gap) * 0.7)', 'calc(-100% - var(--gap) * 0.4)', '-135deg', 'right'],
  ['-50%', 'var(--gap)', '90deg', 'center'],
  ['-50%', 'calc(-100% - var(--gap))', '-90deg', 'center'],
] as const;
const PARTS = ['--tx', '--ty', '--turn', '--align'];

/**
 * The sides of the names are chosen for a wide screen. On a narrower one the map is too, and a name at
 * its edge would be cut: then the names look for room anew once the map is still, those that are shown
 * to the room first, and one that finds none goes.
 */
export function giveNamesRoom(lesson: HTMLElement, signal: AbortSignal): void {
  let timer = 0;
  const watch = new MutationObserver(() => {
    clearTimeout(timer);
    timer = window.setTimeout(() => lesson.querySelectorAll<HTMLElement>('.map-view').forEach(layOut), STILL_MS);
  });
  lesson
    .querySelectorAll('.map-labels')
    .forEach((names) => watch.observe(names, { attributes: true, attributeFilter: ['style'], childList: true }));
  lesson.querySelectorAll<HTMLElement>('.map-view').forEach(layOut);
  signal.addEventListener('abort', () => {
    watch.disconnect();
    clearTimeout(timer);
  });
}

function layOut(view: HTMLElement): void {
  const frame = view.getBoundingClientRect();
  const spots = [...view.querySelectorAll<HTMLElement>('.spot')];
  spots.forEach(asDrawn);
  const names = spots.filter((spot) => boxOf(spot).width > 0);
  if (frame.width === 0 || names.every((spot) => isWithin(boxOf(spot), frame))) {
    return;
  }
  const taken: DOMRect[] = [...(view.parentElement?.querySelectorAll('.map-inset') ?? [])].map((inset) => inset.getBoundingClientRect());
  const fits = (spot: HTMLElement) => {
    const box = boxOf(spot);
    const inTheWay = [...taken, ...names.filter((other) => other !== spot).map(placeOf)];
    return isWithin(box, frame) && !inTheWay.some((other) => meets(box, other));
  };
  const lit = (spot: HTMLElement) => Number(spot.classList.contains('lit'));
  for (const spot of names.sort((a, b) => lit(b) - lit(a))) {
    const found = fits(spot) || (isMovable(spot) && SIDES.some((side) => fits(putAt(spot, side))));
    if (!found && lit(spot)) {
      asDrawn(spot);
      pullIn(spot, frame);
    }
    spot.classList.toggle('roomless', !found && !lit(spot));
    if (!spot.classList.contains('roomless')) {
      taken.push(boxOf(spot));
    }
  }
}

/** What runs along a river or fills a country stays where it is. */
function isMovable(spot: HTMLElement): boolean {
  const has = (name: string) => spot.classList.contains(name);
  return has('lit') || (!has('centre') && !has('river'));
}

function putAt(spot: HTMLElement, side: readonly string[]): HTMLElement {
  PARTS.forEach((part, at) => spot.style.setProperty(part, side[at] ?? ''));
  return spot;
}

function asDrawn(spot: HTMLElement): void {
  [...PARTS, '--pull'].forEach((part) => spot.style.removeProperty(part));
  spot.classList.remove('roomless');
}

function pullIn(spot: HTMLElement, frame: DOMRect): void {
  const box = boxOf(spot);
  const pull = Math.min(0, frame.right - box.right) || Math.max(0, frame.left - box.left);
  spot.style.setProperty('--pull', `${pull}px`);
}

/** Where the place itself is, with its dot; a name of a whole land or sea has none. */
function placeOf(spot: HTMLElement): DOMRect {
  const { x, y } = spot.getBoundingClientRect();
  const reach = spot.matches('.lit, .town, .site') ? DOT_PX : 0;
  return new DOMRect(x - reach, y - reach, 2 * reach, 2 * reach);
}

function boxOf(spot: HTMLElement): DOMRect {
  return spot.querySelector('span')?.getBoundingClientRect() ?? new DOMRect();
}

function isWithin(box: DOMRect, frame: DOMRect): boolean {
  return box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
}

function meets(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
