package app.imjin.common;

import com.vaadin.flow.component.html.Footer;

/// Which Imjin this is, at the end of a page of Flow.
public final class ReleaseLine extends Footer {
  private static final long serialVersionUID = 1L;

  public ReleaseLine(Language language) {
    setText(Release.current().line(language));
    addClassName("release");
  }
}
