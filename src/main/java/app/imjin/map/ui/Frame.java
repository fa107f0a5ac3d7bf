package app.imjin.map.ui;

import app.imjin.map.Bounds;
import app.imjin.map.LngLat;

/// How a drawing stands on the earth: Web Mercator (EPSG:3857), the middle of the bounds at 0, 0.
///
/// @param originX of the middle, as a share of the world's width
/// @param originY of the middle, as a share of the world's height
/// @param world units that the whole world is wide
/// @param width of the bounds, in units
/// @param height of the bounds, in units
record Frame(double originX, double originY, double world, double width, double height) {
  /// Units of the longer side, so that whole units are exact to half a pixel on a map of 1000.
  static final double LONGER_SIDE = 1200;

  /// The narrowest and the widest shape of screen that has to be filled, width by height.
  static final double NARROWEST = 0.45;

  static final double WIDEST = 2.6;
  private static final double STROKE_ROOM = 8;

  /// The frame of a scene, the same as Leaflet fits it without rounding its zoom.
  static Frame of(Bounds bounds) {
    return of(bounds, LONGER_SIDE);
  }

  static Frame of(Bounds bounds, double longerSide) {
    double left = worldX(bounds.west());
    double right = worldX(bounds.east());
    double top = worldY(bounds.north());
    double bottom = worldY(bounds.south());
    double world = longerSide / Math.max(right - left, bottom - top);
    return new Frame(
        (left + right) / 2,
        (top + bottom) / 2,
        world,
        (right - left) * world,
        (bottom - top) * world);
  }

  /// The same place and scale with the bounds of another scene as its measure, for drawings that
  /// share their shapes.
  Frame at(Bounds bounds) {
    var own = of(bounds);
    double ratio = world / own.world;
    return new Frame(originX, originY, world, own.width * ratio, own.height * ratio);
  }

  /// Where the middle of this frame is in another.
  Spot middleIn(Frame other) {
    return new Spot(
        (originX - other.originX) * other.world, (originY - other.originY) * other.world);
  }

  Spot spot(LngLat point) {
    return new Spot(
        (worldX(point.lon()) - originX) * world, (worldY(point.lat()) - originY) * world);
  }

  LngLat point(Spot spot) {
    double x = spot.x() / world + originX;
    double y = spot.y() / world + originY;
    return new LngLat(x * 360 - 180, Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y)))));
  }

  /// All that any screen can show while the bounds fit it.
  Box window() {
    double halfWidth = Math.max(width, height * WIDEST) / 2 + STROKE_ROOM;
    double halfHeight = Math.max(height, width / NARROWEST) / 2 + STROKE_ROOM;
    return new Box(-halfWidth, -halfHeight, halfWidth, halfHeight);
  }

  /// The bounds themselves with room for strokes: outside of it in both directions nothing shows.
  Box core() {
    return new Box(-width / 2, -height / 2, width / 2, height / 2).grown(STROKE_ROOM);
  }

  static double worldX(double lon) {
    return (lon + 180) / 360;
  }

  static double worldY(double lat) {
    double phi = Math.toRadians(lat);
    return (1 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / Math.PI) / 2;
  }
}
