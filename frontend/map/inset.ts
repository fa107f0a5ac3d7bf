import { Frame } from './frame.js';
import type { Bounds } from './scene.js';

const SMALLEST = 14;

/** Moves the box of the small map to the scene. */
export function showInset(inset: SVGSVGElement, bounds: Bounds, shown: boolean): void {
  inset.toggleAttribute('hidden', !shown);
  const own = (inset.dataset['bounds'] ?? '').split(' ').map(Number);
  const box = inset.querySelector('rect');
  if (own.length !== 4 || !box) {
    return;
  }
  const frame = Frame.of(own as Bounds, 200);
  const corner = frame.spot([bounds[0], bounds[3]]);
  const opposite = frame.spot([bounds[2], bounds[1]]);
  const width = Math.max(SMALLEST, opposite.x - corner.x);
  const height = Math.max(SMALLEST, opposite.y - corner.y);
  box.setAttribute('x', String((corner.x + opposite.x - width) / 2));
  box.setAttribute('y', String((corner.y + opposite.y - height) / 2));
  box.setAttribute('width', String(width));
  box.setAttribute('height', String(height));
}
