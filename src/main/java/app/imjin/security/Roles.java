package app.imjin.security;

/// The roles an account can have, for `@RolesAllowed`.
public final class Roles {
  /// May use `/teach` and `/project`.
  public static final String TEACHER = "TEACHER";

  /// Watches over the server; no account has it, only who brings the token for it.
  static final String OPERATOR = "OPERATOR";

  private Roles() {}
}
