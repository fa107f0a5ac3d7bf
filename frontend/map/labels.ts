import type { Frame } from './frame.js';
import type { Placed, Scene, SceneLabel } from './scene.js';

/** Draws the names of a scene, in the units of the frame; those that stay are not drawn anew. */
export function showLabels(holder: HTMLElement, scene: Scene, frame: Frame): void {
  const before = spots(holder);
  const after = [...scene.highlights, ...scene.labels]
    .flatMap((label) => [label, ...(label.also ?? []).map((other) => ({ ...label, ...other }))])
    .filter((label) => label.css)
    .map((label) => {
      const known = before.findIndex((spot) => spot.dataset['place'] === label.id);
      return spot(label, frame, known < 0 ? undefined : before.splice(known, 1)[0]);
    });
  spots(holder)
    .filter((spot) => !after.includes(spot))
    .forEach((spot) => spot.remove());
  holder.append(...after, ...holder.querySelectorAll('.map-pin'));
}

export function spots(holder: HTMLElement): HTMLElement[] {
  return [...holder.querySelectorAll<HTMLElement>('.spot')];
}

function spot(label: SceneLabel, frame: Frame, known?: HTMLElement): HTMLElement {
  const lit = /\blit\b/.test(label.css ?? '');
  const same = known && known.classList.contains('lit') === lit && textOf(known) === words(label);
  const element = same ? known : document.createElement('span');
  element.className = same ? (label.css ?? '') : `${label.css} arriving`;
  element.dataset['place'] = label.id;
  const at = frame.spot(label.at);
  element.style.setProperty('--x', at.x.toFixed(3));
  element.style.setProperty('--y', at.y.toFixed(3));
  element.style.setProperty('--a', `${label.angle ?? 0}deg`);
  if (!same) {
    element.replaceChildren(text(label, lit));
    if (lit && /\bstands\b/.test(label.css ?? '')) {
      element.append(document.createElement('i'));
    }
  }
  return element;
}

function text(label: SceneLabel, lit: boolean): HTMLElement {
  const holder = document.createElement('span');
  if (!lit) {
    holder.textContent = label.text;
    return holder;
  }
  const head = document.createElement('b');
  head.textContent = label.text;
  holder.append(head);
  if (label.note) {
    const note = document.createElement('i');
    note.textContent = label.note;
    holder.append(note);
  }
  return holder;
}

function words(label: SceneLabel): string {
  return label.text + (label.note ?? '');
}

function textOf(spot: HTMLElement): string {
  return spot.querySelector('span')?.textContent ?? '';
}

/** Where the names of the first paint stand. */
export function readPlaces(spots: Iterable<HTMLElement>, frame: Frame): Partial<SceneLabel> {
  const [first, ...also] = [...spots].map((spot): Placed => {
    const number = (name: string) => parseFloat(spot.style.getPropertyValue(name)) || 0;
    return {
      at: frame.point({ x: number('--x'), y: number('--y') }),
      angle: number('--a'),
      css: spot.className,
    };
  });
  return first ? { ...first, ...(also.length > 0 ? { also } : {}) } : {};
}

/**
 * After the reader has zoomed: names that would cover a more important one go, those that have room
 * now come. At the scene's own view the server's choice holds.
 */
export function declutter(holder: HTMLElement, untouched: boolean): void {
  const all = spots(holder);
  all.forEach((spot) => spot.classList.remove('crowded', 'roomy'));
  if (untouched) {
    return;
  }
  all.forEach((spot) => spot.classList.add('roomy'));
  const taken: DOMRect[] = [];
  for (const spot of all) {
    const box = spot.querySelector('span')?.getBoundingClientRect();
    if (!box) {
      continue;
    }
    const covers = taken.some((other) => meets(box, other));
    spot.classList.toggle('crowded', covers && !spot.classList.contains('lit'));
    if (!spot.classList.contains('crowded')) {
      taken.push(box);
    }
  }
}

function meets(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
