import type { LngLat, Scene, SceneLabel } from './scene.js';

/** Keeps the list of what is shown in step with the scene. */
export function showTwin(details: HTMLElement, scene: Scene): void {
  const caption = details.querySelector('.map-caption');
  if (caption) {
    caption.textContent = scene.caption;
  }
  details
    .querySelector('ul')
    ?.replaceChildren(...[...scene.highlights, ...scene.labels].map(entry));
}

function entry(label: SceneLabel): HTMLElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['place'] = label.id;
  const name = document.createElement('b');
  name.textContent = label.text;
  button.append(name, ` — ${label.what}`);
  item.append(button);
  if (label.happened) {
    const happened = document.createElement('p');
    happened.textContent = label.happened;
    item.append(happened);
  }
  return item;
}

/** An entry of the first paint; it says itself where it is when the map has no label for it. */
type Entry = Pick<SceneLabel, 'id' | 'text' | 'what' | 'happened'> & { at?: LngLat };

/** Reads the entries of the first paint. */
export function readTwin(details: HTMLElement): Entry[] {
  return [...details.querySelectorAll('li')].map((item) => {
    const button = item.querySelector('button');
    const text = button?.querySelector('b')?.textContent ?? '';
    const happened = item.querySelector('p')?.textContent;
    const at = button?.dataset['at']?.split(' ').map(Number);
    return {
      id: button?.dataset['place'] ?? '',
      text,
      what: (button?.textContent ?? '').slice(text.length).replace(/^\s*—\s*/, ''),
      ...(happened ? { happened } : {}),
      ...(at ? { at: at as LngLat } : {}),
    };
  });
}
