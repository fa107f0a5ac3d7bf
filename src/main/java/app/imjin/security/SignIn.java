package app.imjin.security;

import app.imjin.security.store.AccountStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Checks a teacher's name and password, and slows down whoever guesses, without keeping the
/// teacher out: tries count for a name at an address, those of a browser that the teacher has used
/// before on their own, and more loosely for a name and for an address.
@Component
public final class SignIn {
  /// Then one in a minute.
  private static final int TRIES_AT_ONE_PLACE = 6;

  /// From everywhere together; then two in a minute. All phones of a class may try before it holds.
  private static final int TRIES_FOR_A_NAME = 60;

  /// With any names; then three in a minute.
  private static final int TRIES_FROM_AN_ADDRESS = 30;

  private final AccountStore accounts;
  private final PasswordEncoder encoder;
  private final KnownBrowsers browsers;
  private final Throttle places;
  private final Throttle names;
  private final Throttle addresses;
  private @Nullable String nobodysHash;

  SignIn(AccountStore accounts, PasswordEncoder encoder, KnownBrowsers browsers, Clock clock) {
    this.accounts = accounts;
    this.encoder = encoder;
    this.browsers = browsers;
    places = new Throttle(clock, TRIES_AT_ONE_PLACE, Duration.ofMinutes(1));
    names = new Throttle(clock, TRIES_FOR_A_NAME, Duration.ofSeconds(30));
    addresses = new Throttle(clock, TRIES_FROM_AN_ADDRESS, Duration.ofSeconds(20));
  }

  /// How a try to sign in ended.
  public sealed interface Outcome {
    /// Right.
    ///
    /// @param passwordSince when the password was set
    record Welcome(Account account, Instant passwordSince) implements Outcome {}

    /// Name or password is wrong; which one is not said.
    record Wrong() implements Outcome {}

    /// Not looked at: too many tries. Try again after the time.
    record Wait(Duration time) implements Outcome {}
  }

  /// One try, from an address, in a browser that is not known.
  public Outcome attempt(String name, String password, String address) {
    return attempt(name, password, address, Optional.empty());
  }

  /// One try.
  ///
  /// @param browser what the browser has kept, see `KnownBrowsers`
  public Outcome attempt(String name, String password, String address, Optional<String> browser) {
    var typed = name.strip().toLowerCase(Locale.ROOT);
    var secret =
        name.length() > Account.LONGEST_NAME
            ? Optional.<AccountStore.Secret>empty()
            : accounts.named(name);
    var known =
        browser.flatMap(
            kept -> secret.flatMap(found -> browsers.known(kept, found.account().id())));
    var place = known.orElseGet(() -> typed + " " + address);
    var wait =
        known.isPresent()
            ? places.take(place)
            : addresses.look(address).or(() -> names.look(typed)).or(() -> places.take(place));
    if (wait.isPresent()) {
      return new Outcome.Wait(wait.get());
    }
    if (!isRight(password, secret)) {
      if (known.isEmpty()) {
        addresses.take(address);
        names.take(typed);
      }
      return new Outcome.Wrong();
    }
    places.forget(place);
    return secret
        .<Outcome>map(found -> new Outcome.Welcome(found.account(), found.since()))
        .orElseGet(Outcome.Wrong::new);
  }

  private boolean isRight(String password, Optional<AccountStore.Secret> secret) {
    if (password.length() > 2 * PasswordRule.LONGEST) {
      return false;
    }
    var nobodys = nobodysHash();
    boolean matches =
        encoder.matches(password, secret.map(AccountStore.Secret::passwordHash).orElse(nobodys));
    return matches && secret.isPresent();
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
