package app.imjin.story.reading;

import app.imjin.story.Level;

/// A measure of how hard a text is, with a band for each level.
enum Measure {
  GRADE("Flesch–Kincaid grade", new Band(2.0, 4.9), new Band(5.0, 6.9), new Band(7.0, 9.5)),
  INFLESZ("INFLESZ", new Band(80.0, 95.0), new Band(73.0, 79.9), new Band(60.0, 72.9)),
  EOJEOL("eojeol a sentence", new Band(3.0, 6.9), new Band(7.0, 9.9), new Band(10.0, 15.0)),
  BASIC("basic words, %", new Band(85.0, 100.0), new Band(77.0, 84.9), new Band(60.0, 76.9));

  private final String title;
  private final Band a2;
  private final Band b1;
  private final Band b2;

  Measure(String title, Band a2, Band b1, Band b2) {
    this.title = title;
    this.a2 = a2;
    this.b1 = b1;
    this.b2 = b2;
  }

  String title() {
    return title;
  }

  Band band(Level level) {
    return switch (level) {
      case A2 -> a2;
      case B1 -> b1;
      case B2 -> b2;
    };
  }
}
