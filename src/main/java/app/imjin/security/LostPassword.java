package app.imjin.security;

import app.imjin.security.store.AccountStore;
import app.imjin.security.store.CodeStore;
import app.imjin.security.store.CodeStore.Purpose;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The way back for a teacher who lost the password: started with `--imjin.reset-password=NAME`,
/// the server prints a code that works once, for one hour.
@Component
public final class LostPassword {
  private static final Duration VALID = Duration.ofHours(1);
  private static final int TRIES = 10;

  private final AccountStore accounts;
  private final CodeStore codes;
  private final PasswordEncoder encoder;
  private final TransactionTemplate transaction;
  private final SecureRandom random;
  private final Clock clock;
  private final Console console;
  private final Throttle throttle;
  private final String lostBy;

  LostPassword(
      AccountStore accounts,
      CodeStore codes,
      PasswordEncoder encoder,
      TransactionTemplate transaction,
      SecureRandom random,
      Clock clock,
      Console console,
      @Value("${imjin.reset-password:}") String lostBy) {
    this.accounts = accounts;
    this.codes = codes;
    this.encoder = encoder;
    this.transaction = transaction;
    this.random = random;
    this.clock = clock;
    this.console = console;
    this.lostBy = lostBy.strip();
    throttle = new Throttle(clock, TRIES, Duration.ofMinutes(1));
  }

  /// How a try to set a new password ended.
  public sealed interface Outcome {
    record Changed(Account account) implements Outcome {}

    /// The code is not for this name, was used, or is older than an hour.
    record Wrong() implements Outcome {}

    record Wait(Duration time) implements Outcome {}
  }

  /// Sets a new password with a code from the console.
  ///
  /// @throws IllegalArgumentException when the password may not be used; ask `PasswordRule` before
  public Outcome change(String name, String code, String password, String address) {
    if (PasswordRule.objection(password, name).isPresent()) {
      throw new IllegalArgumentException("The password may not be used");
    }
    var wait = throttle.take(address);
    if (wait.isPresent()) {
      return new Outcome.Wait(wait.get());
    }
    var account = owner(name, code);
    if (account.isEmpty()) {
      return new Outcome.Wrong();
    }
    return change(account.get(), code, Passwords.hash(encoder, password));
  }

  private Optional<Account> owner(String name, String code) {
    var codesAccount =
        codes.find(Purpose.RESET, ConsoleCode.hash(code), clock.instant()).flatMap(id -> id);
    return accounts
        .named(name)
        .map(AccountStore.Secret::account)
        .filter(account -> codesAccount.filter(account.id()::equals).isPresent());
  }

  private Outcome change(Account account, String code, String passwordHash) {
    var changed =
        transaction.execute(status -> {
          var now = clock.instant();
          if (!codes.use(Purpose.RESET, ConsoleCode.hash(code), now)) {
            return false;
          }
          accounts.changePassword(account.id(), passwordHash, now);
          return true;
        });
    return Boolean.TRUE.equals(changed) ? new Outcome.Changed(account) : new Outcome.Wrong();
  }

  @EventListener(ApplicationReadyEvent.class)
  void printCode() {
    if (!lostBy.isEmpty()) {
      accounts
          .named(lostBy)
          .map(AccountStore.Secret::account)
          .ifPresentOrElse(this::printCodeFor, this::printUnknown);
    }
  }

  private void printCodeFor(Account account) {
    var code = ConsoleCode.random(random);
    var now = clock.instant();
    codes.replace(
        Purpose.RESET,
        Optional.of(account.id()),
        ConsoleCode.hash(code.text()),
        now,
        now.plus(VALID));
    new ConsoleNotice(
            List.of(
                "A new password for " + account.name() + ":",
                "",
                "1. Open /new-password on this server",
                "2. Enter this reset code:  " + code.text(),
                "",
                "The code works once, for one hour. Then start the server without the option."))
        .print(console::print);
  }

  private void printUnknown() {
    new ConsoleNotice(List.of("There is no teacher with the name " + lostBy + "."))
        .print(console::print);
  }
}
