package app.imjin.security;

import app.imjin.security.store.AccountStore;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Checks a teacher's name and password, and slows down whoever guesses.
@Component
public final class SignIn {
  private static final int TRIES_FOR_A_NAME = 6;
  private static final int TRIES_FROM_AN_ADDRESS = 30;

  private final AccountStore accounts;
  private final PasswordEncoder encoder;
  private final Throttle names;
  private final Throttle addresses;
  private @Nullable String nobodysHash;

  SignIn(AccountStore accounts, PasswordEncoder encoder, Clock clock) {
    this.accounts = accounts;
    this.encoder = encoder;
    names = new Throttle(clock, TRIES_FOR_A_NAME, Duration.ofMinutes(1));
    addresses = new Throttle(clock, TRIES_FROM_AN_ADDRESS, Duration.ofSeconds(20));
  }

  /// How a try to sign in ended.
  public sealed interface Outcome {
    /// Right.
    record Welcome(Account account) implements Outcome {}

    /// Name or password is wrong; which one is not said.
    record Wrong() implements Outcome {}

    /// Not looked at: too many tries. Try again after the time.
    record Wait(Duration time) implements Outcome {}
  }

  /// One try, from an address.
  public Outcome attempt(String name, String password, String address) {
    var key = name.strip().toLowerCase(Locale.ROOT);
    var wait = addresses.look(address).or(() -> names.take(key));
    if (wait.isPresent()) {
      return new Outcome.Wait(wait.get());
    }
    var account = check(name, password);
    if (account.isEmpty()) {
      addresses.take(address);
      return new Outcome.Wrong();
    }
    names.forget(key);
    return new Outcome.Welcome(account.get());
  }

  private Optional<Account> check(String name, String password) {
    if (password.length() > 2 * PasswordRule.LONGEST || name.length() > Account.LONGEST_NAME) {
      return Optional.empty();
    }
    var nobodys = nobodysHash();
    var secret = accounts.named(name);
    var hash = secret.map(AccountStore.Secret::passwordHash).orElse(nobodys);
    boolean right = encoder.matches(password, hash);
    return secret.filter(found -> right).map(AccountStore.Secret::account);
  }

  /// Made at the first try, whoever tries, so that the start need not wait for it and the time it
  /// takes tells nothing.
  private synchronized String nobodysHash() {
    if (nobodysHash == null) {
      nobodysHash = Passwords.hash(encoder, "nobody has this password");
    }
    return nobodysHash;
  }
}
