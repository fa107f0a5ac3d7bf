package app.imjin.timeline.ui;

/// The widths that the strip is drawn for. The numbers hold for the narrowest strip of each, so
/// that nothing touches in a wider one; `styles/timeline.css` has the same limits as container
/// queries.
///
/// @see Drawing
enum Width {
  /// Phones.
  NARROW('n', 250, 7.5, 58),
  /// Tablets, and small windows.
  MEDIUM('m', 600, 8.5, 72),
  /// Laptops and more.
  WIDE('w', 740, 10.5, 76);

  /// Rows of dots that fit above one another.
  static final int ROWS = 6;

  private final char letter;
  private final int axis;
  private final double pitch;
  private final int tickRoom;

  Width(char letter, int axis, double pitch, int tickRoom) {
    this.letter = letter;
    this.axis = axis;
    this.pitch = pitch;
    this.tickRoom = tickRoom;
  }

  /// The letter in the markup.
  char letter() {
    return letter;
  }

  /// The least length of the axis, in pixels.
  int axis() {
    return axis;
  }

  /// How far apart two dots of a row must be, in pixels.
  double pitch() {
    return pitch;
  }

  /// How many marks fit on the axis.
  int ticks() {
    return axis / tickRoom;
  }
}
