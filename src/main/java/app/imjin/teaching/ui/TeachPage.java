package app.imjin.teaching.ui;

import app.imjin.shell.Worded;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/// A page of the teacher's: a heading with what can be done, then what there is.
abstract class TeachPage extends Div implements HasDynamicTitle, Worded {
  private static final long serialVersionUID = 1L;

  private final H1 heading = new H1();
  private final Paragraph lead = new Paragraph();
  private final Div actions = new Div();
  private final Div above = new Div();
  private final Div body = new Div();

  TeachPage() {
    addClassName("teach-page");
    lead.addClassName("lead");
    actions.addClassName("teach-actions");
    above.addClassName("teach-above");
    body.addClassName("teach-body");
    var words = new Div(above, heading, lead);
    var top = new Div(words, actions);
    top.addClassName("teach-top");
    super.add(top, body);
  }

  @Override
  public String getPageTitle() {
    return text("teaching.page-title", heading.getText());
  }

  void headed(String title, String lead) {
    heading.setText(title);
    this.lead.setText(lead);
    this.lead.setVisible(!lead.isEmpty());
  }

  /// The way back to the page that this one belongs to.
  void below(String address, String name) {
    above.removeAll();
    above.add(new Anchor(address, text("teaching.back-to", name)));
  }

  void actions(Component... components) {
    actions.removeAll();
    actions.add(components);
  }

  void body(Component... components) {
    body.removeAll();
    body.add(components);
  }

  /// Writes the title of the window anew after the heading has changed.
  void retitle() {
    UI.getCurrent().getPage().setTitle(getPageTitle());
  }
}
