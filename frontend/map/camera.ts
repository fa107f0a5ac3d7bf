// The parts of Leaflet that move a map, which are half of it: we draw what is on it ourselves.
import { Map as LeafletMap } from 'leaflet/src/map/Map.js';
import 'leaflet/src/layer/Layer.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import { wantsLessMotion } from '../shell/motion.js';
import type { Frame } from './frame.js';
import { worldX, worldY } from './frame.js';
import type { Bounds, LngLat } from './scene.js';

const TILE = 256;
const WIDEST_DEGREES = 44;
const NEAREST_ZOOM = 14;
const FLIGHT_SECONDS = 1.4;

/** Where the map looks: Leaflet moves it, the drawing follows. */
export class Camera {
  readonly map: LeafletMap;

  constructor(view: HTMLElement, moved: () => void, rested: () => void) {
    this.map = new LeafletMap(view, {
      zoomSnap: 0,
      zoomControl: false,
      attributionControl: false,
      keyboard: false,
      scrollWheelZoom: false,
      doubleClickZoom: false,
      boxZoom: false,
      zoomAnimation: false,
      fadeAnimation: false,
      markerZoomAnimation: false,
      trackResize: false,
      maxZoom: NEAREST_ZOOM,
      maxBounds: [
        [22, 100],
        [55, 154],
      ],
      maxBoundsViscosity: 0.8,
    });
    this.map.on('move zoom viewreset', moved);
    this.map.on('moveend', rested);
    this.scrollFirst(view);
  }

  /** One finger scrolls the page, two move the map; the wheel needs Ctrl or ⌘. */
  private scrollFirst(view: HTMLElement): void {
    view.addEventListener(
      'pointerdown',
      (event) => (event.pointerType === 'touch' ? this.map.dragging.disable() : this.map.dragging.enable()),
      { capture: true },
    );
    view.addEventListener(
      'wheel',
      (event) => {
        if (event.ctrlKey || event.metaKey) {
          event.preventDefault();
          const step = Math.max(-0.6, Math.min(0.6, -event.deltaY / 120));
          this.map.setZoomAround(this.map.mouseEventToContainerPoint(event), this.map.getZoom() + step, { animate: false });
        }
      },
      { passive: false },
    );
  }

  /** The zoom and middle at which the bounds fit, as the first paint fits them. */
  private fitted([west, south, east, north]: Bounds): { middle: LngLat; zoom: number } {
    const size = this.map.getSize();
    const across = worldX(east) - worldX(west);
    const down = worldY(south) - worldY(north);
    const world = Math.min(size.x / across, size.y / down);
    const y = (worldY(south) + worldY(north)) / 2;
    const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
    return { middle: [(west + east) / 2, lat], zoom: Math.log2(world / TILE) };
  }

  fit(bounds: Bounds, fly: boolean): void {
    this.map.invalidateSize({ pan: false, animate: false });
    const { middle, zoom } = this.fitted(bounds);
    this.map.options.minZoom = Math.min(Math.log2((this.map.getSize().x * 360) / WIDEST_DEGREES / TILE), zoom);
    this.go(middle, zoom, fly);
  }

  homeZoom(bounds: Bounds): number {
    return this.fitted(bounds).zoom;
  }

  isAt(bounds: Bounds): boolean {
    const { middle, zoom } = this.fitted(bounds);
    const off = this.map.latLngToContainerPoint([middle[1], middle[0]]).distanceTo(this.map.getSize().divideBy(2));
    return Math.abs(zoom - this.map.getZoom()) < 0.01 && off < 2;
  }

  /** Looks at a point; it comes to stand `aside` pixels to the right of the middle. */
  go(point: LngLat, zoom: number, fly: boolean, aside = 0): void {
    const [lng, lat] = [point[0] - (aside * 360) / (TILE * 2 ** zoom), point[1]];
    this.map.stop();
    if (fly && !wantsLessMotion()) {
      this.map.flyTo([lat, lng], zoom, { duration: FLIGHT_SECONDS });
    } else {
      this.map.setView([lat, lng], zoom, { animate: false });
    }
  }

  zoomBy(step: number): void {
    const zoom = Math.max(this.map.getMinZoom(), Math.min(NEAREST_ZOOM, this.map.getZoom() + step));
    const middle = this.map.getCenter();
    const still = wantsLessMotion();
    this.map.flyTo(middle, zoom, { animate: !still, duration: 0.3 });
  }

  panBy(x: number, y: number): void {
    const still = wantsLessMotion();
    this.map.panBy([x, y], { animate: !still });
  }

  /** What the stylesheet and the drawing need: pixels a unit, and the middle in units. */
  look(frame: Frame): { scale: number; x: number; y: number } {
    const middle = this.map.getCenter();
    const spot = frame.spot([middle.lng, middle.lat]);
    return { scale: (TILE * 2 ** this.map.getZoom()) / frame.world, ...spot };
  }

  async showTiles(address: string): Promise<void> {
    const { tileLayer } = await import('leaflet/src/layer/tile/TileLayer.js');
    tileLayer(address).addTo(this.map);
  }
}
