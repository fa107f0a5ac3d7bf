package app.imjin.security;

import java.util.UUID;

/// Names one account, for ever.
public record AccountId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
