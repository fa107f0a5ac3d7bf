import type { Bounds, LngLat } from './scene.js';

/** Web Mercator, the world being 1 wide. */
export function worldX(lng: number): number {
  return (lng + 180) / 360;
}

export function worldY(lat: number): number {
  return (1 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / Math.PI) / 2;
}

export interface Spot {
  x: number;
  y: number;
}

/** Units of a drawing around the middle of its bounds; the same as Frame.java. */
export class Frame {
  readonly width: number;
  readonly height: number;

  private constructor(
    readonly originX: number,
    readonly originY: number,
    readonly world: number,
    bounds: Bounds,
  ) {
    this.width = (worldX(bounds[2]) - worldX(bounds[0])) * world;
    this.height = (worldY(bounds[1]) - worldY(bounds[3])) * world;
  }

  static of(bounds: Bounds, longerSide = 1200): Frame {
    const [west, south, east, north] = bounds;
    const across = worldX(east) - worldX(west);
    const down = worldY(south) - worldY(north);
    return new Frame(
      (worldX(west) + worldX(east)) / 2,
      (worldY(south) + worldY(north)) / 2,
      longerSide / Math.max(across, down),
      bounds,
    );
  }

  spot([lng, lat]: LngLat): Spot {
    return {
      x: (worldX(lng) - this.originX) * this.world,
      y: (worldY(lat) - this.originY) * this.world,
    };
  }

  point(spot: Spot): LngLat {
    const x = spot.x / this.world + this.originX;
    const y = spot.y / this.world + this.originY;
    return [x * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
  }
}
