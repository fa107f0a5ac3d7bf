package app.imjin.security;

import app.imjin.security.store.AccountStore;
import app.imjin.security.store.CodeStore;
import app.imjin.security.store.CodeStore.Purpose;
import app.imjin.settings.OwnAddress;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The way in while there is no teacher yet: a code from the console, then a name and a password.
@Component
public final class FirstTeacher {
  private static final Duration LONG_ENOUGH = Duration.ofDays(3650);
  private static final int TRIES = 10;

  private final AccountStore accounts;
  private final CodeStore codes;
  private final PasswordEncoder encoder;
  private final TransactionTemplate transaction;
  private final SecureRandom random;
  private final Clock clock;
  private final Console console;
  private final Throttle throttle;
  private final OwnAddress own;

  FirstTeacher(
      AccountStore accounts,
      CodeStore codes,
      PasswordEncoder encoder,
      TransactionTemplate transaction,
      SecureRandom random,
      Clock clock,
      Console console,
      OwnAddress own) {
    this.accounts = accounts;
    this.codes = codes;
    this.encoder = encoder;
    this.transaction = transaction;
    this.random = random;
    this.clock = clock;
    this.console = console;
    this.own = own;
    throttle = new Throttle(clock, TRIES, Duration.ofMinutes(1));
  }

  /// What became of a code that somebody typed.
  public sealed interface Answer {
    record Right() implements Answer {}

    record Wrong() implements Answer {}

    record Wait(Duration time) implements Answer {}
  }

  /// Whether the server still waits for its first teacher.
  public boolean isAwaited() {
    return accounts.isEmpty();
  }

  /// Whether a typed code is the one on the console. It is not used up by this.
  public Answer check(String code, String address) {
    var wait = throttle.take(address);
    if (wait.isPresent()) {
      return new Answer.Wait(wait.get());
    }
    return isAwaited() && codes.find(Purpose.SETUP, hash(code), clock.instant()).isPresent()
        ? new Answer.Right()
        : new Answer.Wrong();
  }

  /// Makes the first teacher and uses the code up. Empty when the code no longer holds or another
  /// was faster.
  ///
  /// @throws IllegalArgumentException when the name or the password may not be used; ask
  ///   `PasswordRule` before
  public Optional<Account> create(String code, String name, String password) {
    if (PasswordRule.objection(password, name).isPresent()) {
      throw new IllegalArgumentException("The password may not be used");
    }
    var account = Account.named(name);
    var passwordHash = Passwords.hash(encoder, password);
    var made =
        transaction.execute(status -> {
          var now = clock.instant();
          if (!codes.use(Purpose.SETUP, hash(code), now) || !accounts.isEmpty()) {
            return false;
          }
          accounts.add(account, passwordHash, now);
          return true;
        });
    return Boolean.TRUE.equals(made) ? Optional.of(account) : Optional.empty();
  }

  @EventListener(ApplicationReadyEvent.class)
  void printCode() {
    if (!isAwaited()) {
      return;
    }
    var code = ConsoleCode.random(random);
    var now = clock.instant();
    codes.replace(Purpose.SETUP, Optional.empty(), hash(code.text()), now, now.plus(LONG_ENOUGH));
    new ConsoleNotice(
            List.of(
                "Imjin has no teacher yet.",
                "",
                "1. Open " + own.here() + "/teach",
                "2. Enter this setup code:  " + code.text(),
                "",
                "The code works once. A new one is printed at the next start."))
        .print(console::print);
  }

  private static String hash(String code) {
    return ConsoleCode.hash(code);
  }
}
