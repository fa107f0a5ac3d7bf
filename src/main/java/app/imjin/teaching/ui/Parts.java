package app.imjin.teaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;

/// The small parts that the teacher's pages are made of.
final class Parts {
  private static final int READING_TIME = 8_000;

  private Parts() {}

  /// A part of a page under a heading of its own.
  static Section section(String title, Component... components) {
    var section = new Section(new H2(title));
    section.addClassName("teach-section");
    section.add(components);
    return section;
  }

  static Paragraph hint(String text) {
    var hint = new Paragraph(text);
    hint.addClassName("hint");
    return hint;
  }

  /// A link that looks like a button.
  static Anchor way(String address, String text) {
    var way = new Anchor(address, text);
    way.addClassName("button");
    return way;
  }

  static Anchor mainWay(String address, String text) {
    var way = way(address, text);
    way.addClassName("primary");
    return way;
  }

  static Button button(String text, Runnable action) {
    return new Button(text, click -> action.run());
  }

  static Button mainButton(String text, Runnable action) {
    var button = button(text, action);
    button.addThemeVariants(ButtonVariant.PRIMARY);
    return button;
  }

  static Div row(Component... components) {
    var row = new Div(components);
    row.addClassName("teach-row");
    return row;
  }

  static Div card(Component... components) {
    var card = new Div(components);
    card.addClassName("card");
    return card;
  }

  /// Says what came of a click, to those who see it and to those who hear it.
  static void say(String outcome) {
    Notification.show(outcome, READING_TIME, Notification.Position.BOTTOM_CENTER);
  }
}
