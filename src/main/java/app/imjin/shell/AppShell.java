package app.imjin.shell;

import com.vaadin.flow.component.page.AppShellConfigurator;

/// The page around every view; there must be one for Vaadin to know the application by.
public final class AppShell implements AppShellConfigurator {
  private static final long serialVersionUID = 1L;
}
