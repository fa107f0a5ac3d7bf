package app.imjin.map.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What already stands on one size of screen, and what it would cost to stand there too.
final class Crowd {
  /// A cost from which on a label is better left out.
  static final double NO_ROOM = 300;

  private static final double OUTSIDE = 4000;

  /// Beyond the bounds, where a screen of another shape would cut it off.
  private static final double BEYOND = 30;

  private static final double FURNITURE = 2500;
  private static final double TAKEN = 1500;
  private static final double DOT = 400;

  /// For each pixel of a line that is covered.
  private static final double INK = 3;

  private static final double EDGE = 5;
  private static final double APART = 3;

  private final Screen screen;
  private final double scale;
  private final Box view;
  private final Box bounds;
  private final List<Box> furniture;
  private final Spot[] ink;
  private final double inkPixels;
  private final List<Box> taken = new ArrayList<>();
  private final Map<Label, Box> dots = new HashMap<>();

  Crowd(Screen screen, Frame frame, List<Box> furniture, List<Spot> inkInUnits) {
    this.screen = screen;
    this.scale = screen.scale(frame);
    this.view = screen.view().grown(-EDGE);
    this.bounds = Box.around(new Spot(0, 0), frame.width() * scale, frame.height() * scale);
    this.furniture = List.copyOf(furniture);
    this.inkPixels = Ground.STEP * scale;
    this.ink =
        inkInUnits.stream()
            .map(this::pixels)
            .filter(view::contains)
            .sorted(Comparator.comparingDouble(Spot::x))
            .toArray(Spot[]::new);
  }

  Screen screen() {
    return screen;
  }

  double em() {
    return screen.em();
  }

  Label.Size size(Label label) {
    return label.size(screen.wrap());
  }

  Spot pixels(Spot units) {
    return new Spot(units.x() * scale, units.y() * scale);
  }

  boolean shows(Spot units) {
    var spot = pixels(units);
    return view.contains(spot) && furniture.stream().noneMatch(piece -> piece.contains(spot));
  }

  double toUnits(double pixels) {
    return pixels / scale;
  }

  /// The box of a label at a side of its point.
  Box standing(Label label, Spot at, LabelSide side) {
    var size = size(label);
    return side.box(pixels(at), size.width() * em(), size.height() * em(), label.gap() * em());
  }

  /// The boxes that cover a label that is turned: a chain of squares along it.
  List<Box> turned(Label label, Spot at, double angle, double offset) {
    var size = size(label);
    double height = size.height() * em();
    double width = size.width() * em();
    double turn = Math.toRadians(angle);
    var middle = pixels(at).plus(-Math.sin(turn) * offset * em(), Math.cos(turn) * offset * em());
    int count = Math.max(1, (int) Math.ceil(width / height));
    var boxes = new ArrayList<Box>();
    for (int i = 0; i < count; i++) {
      double along = (i + 0.5) * width / count - width / 2;
      boxes.add(
          Box.around(middle.plus(Math.cos(turn) * along, Math.sin(turn) * along), height, height));
    }
    return boxes;
  }

  /// What it costs a label to cover the boxes; its own dot may be there.
  double cost(Label label, List<Box> boxes) {
    double cost = 0;
    for (var box : boxes) {
      cost += cost(box);
      for (var dot : dots.entrySet()) {
        cost += !dot.getKey().equals(label) && box.meets(dot.getValue()) ? DOT : 0;
      }
    }
    return cost;
  }

  /// What it costs to point at a spot where another label has its dot.
  double costOfPoint(Label label, Spot at) {
    var spot = pixels(at);
    return dots.entrySet().stream()
            .anyMatch(dot -> !dot.getKey().equals(label) && dot.getValue().contains(spot))
        ? DOT
        : 0;
  }

  private double cost(Box box) {
    double cost = view.contains(box) ? 0 : OUTSIDE;
    cost += bounds.contains(box) ? 0 : BEYOND;
    for (var piece : furniture) {
      cost += box.meets(piece) ? FURNITURE : 0;
    }
    var apart = box.grown(APART);
    for (var piece : taken) {
      cost += apart.meets(piece) ? TAKEN : 0;
    }
    return cost < NO_ROOM ? cost + INK * inkPixels * inkIn(box) : cost;
  }

  private int inkIn(Box box) {
    int from = firstInk(box.left());
    int count = 0;
    for (int i = from; i < ink.length && ink[i].x() <= box.right(); i++) {
      count += ink[i].y() >= box.top() && ink[i].y() <= box.bottom() ? 1 : 0;
    }
    return count;
  }

  private int firstInk(double left) {
    int low = 0;
    int high = ink.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ink[middle].x() < left) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  void take(List<Box> boxes) {
    taken.addAll(boxes);
  }

  void takeDot(Label label, Spot at, double radiusEm) {
    dots.put(label, Box.around(pixels(at), 2 * radiusEm * em(), 2 * radiusEm * em()));
  }
}
