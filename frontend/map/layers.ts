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
function load(address: string): Promise<Collection> {
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
function group(layer: SceneLayer, collection: Collection, frame: Frame): SVGGElement {
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

function data(feature: Feature, frame: Frame): string {
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

/** Fetches the layers of a scene; those that cannot be had are left out. */
export async function loadAll(layers: SceneLayer[], folder: URL): Promise<void> {
  await Promise.allSettled(layers.map((layer) => load(new URL(layer.url, folder).href)));
}

/** Puts whole layers where the first paint has cut ones; what could not be had stays as it is. */
export async function drawLayers(drawing: SVGSVGElement, layers: SceneLayer[], folder: URL, frame: Frame): Promise<void> {
  const groups: Element[] = [];
  for (const layer of layers) {
    const known = drawing.querySelector<SVGGElement>(`[data-layer="${CSS.escape(layer.id)}"]`);
    known?.setAttribute('class', layer.css);
    if (known && known.dataset['full'] !== undefined) {
      groups.push(known);
    } else {
      const whole = await load(new URL(layer.url, folder).href).catch(() => undefined);
      const drawn = whole ? group(layer, whole, frame) : known;
      groups.push(...(drawn ? [drawn] : []));
    }
  }
  drawing.replaceChildren(...groups);
}
