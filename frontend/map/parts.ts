import { Frame } from './frame.js';
import { readPlaces, spots } from './labels.js';
import type { Scene, SceneLabel, SceneRest } from './scene.js';
import { readTwin } from './twin.js';

/** The parts of the first paint that the element gives life to. */
export interface Parts {
  view: HTMLElement;
  drawing: SVGSVGElement;
  labels: HTMLElement;
  twin: HTMLDetailsElement;
  credits: HTMLElement;
  status: HTMLElement;
  home: HTMLButtonElement;
  inset: SVGSVGElement | null;
}

/** Finds the parts; undefined while the markup has not all arrived. */
export function findParts(map: HTMLElement): Parts | undefined {
  const view = map.querySelector<HTMLElement>('.map-view');
  const drawing = view?.querySelector<SVGSVGElement>('.map-drawing');
  const labels = view?.querySelector<HTMLElement>('.map-labels');
  const twin = map.querySelector<HTMLDetailsElement>('.map-twin');
  const credits = map.querySelector<HTMLElement>('.map-credits');
  const status = map.querySelector<HTMLElement>('.map-status');
  const home = map.querySelector<HTMLButtonElement>('.map-home');
  const inset = map.querySelector<SVGSVGElement>('.map-inset');
  const ready = map.querySelector('script.scene');
  return view && drawing && labels && twin && credits && status && home && ready
    ? { view, drawing, labels, twin, credits, status, home, inset }
    : undefined;
}

/** The scene as the first paint shows it: most of it is read from its elements. */
export function readScene(map: HTMLElement, parts: Parts): Scene {
  const rest = JSON.parse(map.querySelector('script.scene')?.textContent ?? '{}') as SceneRest;
  const frame = Frame.of(rest.bounds);
  const all = readTwin(parts.twin).flatMap((entry): SceneLabel[] => {
    const own = spots(parts.labels).filter((spot) => spot.dataset['place'] === entry.id);
    const note = own[0]?.querySelector('span > i')?.textContent;
    const places = readPlaces(own, frame);
    const at = places.at ?? entry.at;
    return at ? [{ ...entry, ...places, at, ...(note ? { note } : {}) }] : [];
  });
  return {
    ...rest,
    labels: all.filter((label) => !label.css?.includes(' lit')),
    highlights: all.filter((label) => label.css?.includes(' lit')),
    inset: parts.inset !== null && !parts.inset.hasAttribute('hidden'),
    caption: parts.view.getAttribute('aria-label') ?? '',
    credits: (parts.credits.textContent ?? '').split(' · '),
  };
}
