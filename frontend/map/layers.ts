import type { Frame } from './frame.js';
import type { LngLat, SceneLayer } from './scene.js';

interface Feature {
  properties: { name: string; tint: string };
  geometry: { type: 'Polygon' | 'MultiLineString'; coordinates: LngLat[][] };
}

interface Collection {
  features: Feature[];
}

const NAMESPACE = 'http://www.w3.org/2000/svg';
const fetched = new Map<string, Promise<Collection>>();

/** Each address is asked for once a page; a failure may be tried again. */
export function load(address: string): Promise<Collection> {
  let answer = fetched.get(address);
  if (!answer) {
    answer = fetch(address).then((response) => {
      if (!response.ok) {
        throw new Error(`${response.status} ${address}`);
      }
      return response.json() as Promise<Collection>;
    });
    answer.catch(() => fetched.delete(address));
    fetched.set(address, answer);
  }
  return answer;
}

/** A layer in full, in the units of the frame. */
export function group(layer: SceneLayer, collection: Collection, frame: Frame): SVGGElement {
  const element = document.createElementNS(NAMESPACE, 'g');
  element.setAttribute('class', layer.css);
  element.dataset['layer'] = layer.id;
  element.dataset['full'] = '';
  const tinted = /\b(land|region)\b/.test(layer.css);
  for (const tint of tinted ? ['far', 'north', 'south'] : ['']) {
    const shapes = collection.features.filter((feature) => !tint || feature.properties.tint === tint);
    if (shapes.length > 0) {
      const path = document.createElementNS(NAMESPACE, 'path');
      if (tint) {
        path.setAttribute('class', tint);
      }
      path.setAttribute('d', shapes.map((shape) => data(shape, frame)).join(''));
      element.append(path);
    }
  }
  return element;
}

export function data(feature: Feature, frame: Frame): string {
  const end = feature.geometry.type === 'Polygon' ? 'z' : '';
  return feature.geometry.coordinates
    .map((line) => {
      const steps = line.map((point) => {
        const { x, y } = frame.spot(point);
        return `${+x.toFixed(2)} ${+y.toFixed(2)}`;
      });
      return `M${steps.join('L')}${end}`;
    })
    .join('');
}
