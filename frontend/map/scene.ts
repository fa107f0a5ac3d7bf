/** The scene as the server writes it, see SceneJson.java. */

export type LngLat = [lng: number, lat: number];
export type Bounds = [west: number, south: number, east: number, north: number];

export interface SceneLayer {
  id: string;
  css: string;
  url: string;
}

export interface Placed {
  at: LngLat;
  angle?: number;
  /** Everything its look depends on; without it the map has no room for the label. */
  css?: string;
}

export interface SceneLabel extends Placed {
  id: string;
  text: string;
  note?: string;
  what: string;
  happened?: string;
  /** Where it stands on other sizes of screen. */
  also?: Placed[];
}

export interface Scene {
  id?: string;
  bounds: Bounds;
  layers: SceneLayer[];
  wide: boolean;
  labels: SceneLabel[];
  highlights: SceneLabel[];
  inset: boolean;
  caption: string;
  credits: string[];
}

/** What the markup of the first paint says of itself; the rest is read from its elements. */
export type SceneRest = Pick<Scene, 'bounds' | 'layers' | 'wide'>;
