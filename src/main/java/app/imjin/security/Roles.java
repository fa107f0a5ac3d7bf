package app.imjin.security;

/// The roles an account can have, for `@RolesAllowed`.
public final class Roles {
  /// May use `/teach` and `/project`.
  public static final String TEACHER = "TEACHER";

  private Roles() {}
}
