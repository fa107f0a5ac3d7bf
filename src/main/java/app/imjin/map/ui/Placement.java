package app.imjin.map.ui;

import app.imjin.map.Atlas;
import app.imjin.map.Scene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Finds a place for each label, the important ones first, so that none covers another: on a phone,
/// on a laptop and on a projector.
final class Placement {
  private static final double LATER_SIDE = 6;
  private static final double RING_EM = 1.75;
  private static final double DOT_EM = 0.3;

  private final Frame frame;
  private final Ground ground;
  private final List<Crowd> crowds;

  private Placement(Atlas atlas, Scene scene, int creditLetters) {
    frame = Frame.of(scene.bounds());
    ground = new Ground(frame, atlas, scene);
    var ink = ground.ink();
    crowds =
        Stream.of(Screen.values())
            .map(screen ->
                new Crowd(screen, frame, screen.furniture(scene.inset(), creditLetters), ink))
            .toList();
  }

  /// The labels of a scene with their places, highlights first; what no screen shows is left out.
  static List<Placed> of(Atlas atlas, Scene scene, List<Label> labels, int creditLetters) {
    return new Placement(atlas, scene, creditLetters).place(labels);
  }

  private List<Placed> place(List<Label> labels) {
    for (var label : labels) {
      if (label.place().kind().isPoint()) {
        double room = label.lit() ? RING_EM : DOT_EM;
        crowds.forEach(crowd -> crowd.takeDot(label, frame.spot(label.place().at()), room));
      }
    }
    return labels.stream()
        .sorted(Comparator.comparingInt(Placement::rank))
        .flatMap(label -> place(label).stream())
        .toList();
  }

  private static int rank(Label label) {
    if (label.lit()) {
      return label.place().kind().isPoint() ? 0 : 1;
    }
    return switch (label.place().kind()) {
      case COUNTRY -> 2;
      case RIVER, BAND -> 3;
      case TOWN, SITE -> 4;
      case LINE -> 5;
      case SEA, WATER -> 6;
    };
  }

  /// More than one only where the screens need different stretches of what is named.
  private List<Placed> place(Label label) {
    return label.stands() ? standing(label) : lying(label);
  }

  /// A label beside a point; each screen may have it at another side, and beside another point of
  /// something long.
  private List<Placed> standing(Label label) {
    var anchors =
        label.place().kind().isPoint()
            ? List.of(frame.spot(label.place().at()))
            : ground.along(label.place()).stream().map(Stretch::middle).toList();
    var found = new ArrayList<Placed>();
    var left = EnumSet.allOf(Screen.class);
    while (!left.isEmpty()) {
      var best =
          anchors.stream()
              .map(at -> standing(label, at, left))
              .filter(choice -> !choice.costs().isEmpty())
              .min(Comparator.comparingDouble(Choice::cost));
      if (best.isEmpty()) {
        break;
      }
      var now = anchors.size() > 1 ? best.get().goodOf(left) : EnumSet.copyOf(left);
      found.add(settle(label, best.get(), now));
      left.removeAll(now);
    }
    return found.stream().filter(Placement::isShown).toList();
  }

  private static boolean isShown(Placed placed) {
    return placed.hidden().size() < Screen.values().length;
  }

  /// @param cost the sum over the screens
  private record Choice(
      Spot at,
      double angle,
      Map<Screen, LabelSide> sides,
      Map<Screen, List<Box>> boxes,
      Map<Screen, Double> costs,
      double cost) {
    /// The screens with room for it; when there is none, all that are left must do with it.
    Set<Screen> goodOf(Set<Screen> left) {
      var good = EnumSet.copyOf(left);
      good.removeIf(screen -> costs.getOrDefault(screen, Double.MAX_VALUE) >= Crowd.NO_ROOM);
      return good.isEmpty() ? EnumSet.copyOf(left) : good;
    }
  }

  private Choice standing(Label label, Spot at, Set<Screen> screens) {
    var sides = new EnumMap<Screen, LabelSide>(Screen.class);
    var boxes = new EnumMap<Screen, List<Box>>(Screen.class);
    var costs = new EnumMap<Screen, Double>(Screen.class);
    double sum = at.distance(new Spot(0, 0)) * 0.004;
    for (var screen : screens) {
      var crowd = crowds.get(screen.ordinal());
      if (!crowd.shows(at)) {
        sum += Crowd.NO_ROOM;
        continue;
      }
      double best = Double.MAX_VALUE;
      double penalty = 0;
      for (var side : LabelSide.after(LabelSide.of(label.place().side()))) {
        var box = List.of(crowd.standing(label, at, side));
        double cost = crowd.cost(label, box) + crowd.costOfPoint(label, at) + penalty;
        penalty += LATER_SIDE;
        if (cost < best) {
          best = cost;
          sides.put(crowd.screen(), side);
          boxes.put(crowd.screen(), box);
          costs.put(crowd.screen(), cost);
        }
      }
      sum += best;
    }
    return new Choice(at, 0, sides, boxes, costs, sum);
  }

  /// A label on or along what it names, at the same place of the map on as many screens as can be.
  /// A highlight is shown on all of them.
  private List<Placed> lying(Label label) {
    var found = new ArrayList<Placed>();
    var left = EnumSet.allOf(Screen.class);
    while (!left.isEmpty()) {
      var best =
          stretches(label, left).stream()
              .map(stretch -> lying(label, stretch, left))
              .min(Comparator.comparingDouble(Choice::cost));
      if (best.isEmpty()) {
        break;
      }
      var placed = settle(label, best.get(), label.lit() ? best.get().goodOf(left) : left);
      if (!isShown(placed)) {
        break;
      }
      found.add(placed);
      left.retainAll(placed.hidden());
    }
    return found;
  }

  private List<Stretch> stretches(Label label, Set<Screen> screens) {
    var measure = screens.contains(Screen.MEDIUM) ? Screen.MEDIUM : screens.iterator().next();
    var crowd = crowds.get(measure.ordinal());
    var size = crowd.size(label);
    double width = crowd.toUnits(size.width() * crowd.em());
    double height = crowd.toUnits(size.height() * crowd.em());
    if (label.place().kind().isLong()) {
      return ground.along(label.place()).stream()
          .flatMap(stretch -> ground.turned(label.place(), stretch, width, height).stream())
          .toList();
    }
    return ground.within(label.place(), width, height, label.lit());
  }

  private Choice lying(Label label, Stretch stretch, Set<Screen> screens) {
    var boxes = new EnumMap<Screen, List<Box>>(Screen.class);
    var costs = new EnumMap<Screen, Double>(Screen.class);
    var sides = new EnumMap<Screen, LabelSide>(Screen.class);
    double sum = stretch.cost();
    for (var screen : screens) {
      var crowd = crowds.get(screen.ordinal());
      var chain = crowd.turned(label, stretch.middle(), stretch.angle(), stretch.offset());
      double cost = crowd.cost(label, chain);
      boxes.put(crowd.screen(), chain);
      costs.put(crowd.screen(), cost);
      sides.put(crowd.screen(), stretch.side());
      sum += label.lit() ? cost : Math.min(cost, Crowd.NO_ROOM + 50);
    }
    return new Choice(stretch.middle(), stretch.angle(), sides, boxes, costs, sum);
  }

  private Placed settle(Label label, Choice choice, Set<Screen> screens) {
    var hidden = EnumSet.allOf(Screen.class);
    for (var screen : screens) {
      var crowd = crowds.get(screen.ordinal());
      double cost = choice.costs().getOrDefault(crowd.screen(), Double.MAX_VALUE);
      boolean shown = label.lit() ? cost < Double.MAX_VALUE : cost < Crowd.NO_ROOM;
      if (shown) {
        hidden.remove(screen);
        crowd.take(choice.boxes().getOrDefault(screen, List.of()));
      }
    }
    return new Placed(label, choice.at(), choice.angle(), choice.sides(), hidden);
  }
}
