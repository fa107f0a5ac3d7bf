package app.imjin.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;

/// The view of a page that a [FirstPaint] draws: it adds nothing, it only keeps the page's place in
/// Flow's navigation.
@Tag("lesson-host")
@JsModule("./shell/lesson-host.ts")
@NpmPackage(
    value = "@fontsource/source-serif-4",
    version = "5.3.1",
    assets = {
      "files/source-serif-4-latin-400-normal.woff2:fonts",
      "files/source-serif-4-latin-400-italic.woff2:fonts",
      "files/source-serif-4-latin-600-normal.woff2:fonts"
    })
@NpmPackage(
    value = "@fontsource/atkinson-hyperlegible-next",
    version = "5.3.0",
    assets = {
      "files/atkinson-hyperlegible-next-latin-400-normal.woff2:fonts",
      "files/atkinson-hyperlegible-next-latin-700-normal.woff2:fonts"
    })
public abstract class LessonHost extends Component {
  private static final long serialVersionUID = 1L;
}
