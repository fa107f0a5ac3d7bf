package app.imjin.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.mock.env.MockEnvironment;

/// What the person who starts Imjin reads when a setting cannot be used.
class SettingsCheckTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          server.port                     | 70000                      | not a port
          server.port                     | eighty                     | not a port
          server.address                  | 203.0.113.9                | not an address of this computer
          server.forward-headers-strategy | sometimes                  | none of none, native
          imjin.public-address            | imjin.example.org          | not the address of a site
          imjin.public-address            | https://example.org/imjin  | not the address of a site
          imjin.tiles                     | https://example.org/a.png  | like https://tiles.example.org/{z}/{x}/{y}.png
          imjin.tiles                     | ftp://e.org/{z}/{x}/{y}    | not an address of map tiles
          imjin.languages                 | en,klingon                 | Imjin knows en, ko, es
          imjin.retention-days            | -1                         | not a number of days
          imjin.retention-days            | soon                       | not a number of days
          imjin.retension-days            | 5                          | Did you mean imjin.retention-days
          imjin.packs                     | /no/such/folder            | The packs folder /no/such/folder is not there
          server.ssl.key-store            | /no/such/store.p12         | which is not there
          server.ssl.certificate          | /no/such/cert.pem          | which is not there
          server.ssl.bundle               | web                        | there is no such bundle
          logging.structured.format.console | xml                      | none of ecs, gelf, logstash
          spring.datasource.url           | jdbc:mysql://localhost/x   | not a database that Imjin knows
          spring.datasource.url           | jdbc:postgresql://127.0.0.1:1/x | cannot be reached
          """)
  void aWrongValueIsSaidInASentence(String name, String value, String expected) {
    assertThat(refused(environment().withProperty(name, value)))
        .contains(value.startsWith("5") ? name : value.replaceAll("^en,", ""))
        .contains(expected);
  }

  @Test
  void whatIsUsualCanBeUsed() {
    assertThatCode(() -> check(environment())).doesNotThrowAnyException();
    assertThat(folder.resolve("home")).isDirectory();
  }

  @Test
  void allThatIsWrongIsSaidAtOnceAndNothingIsMade() {
    assertThat(
            refused(
                environment()
                    .withProperty("server.port", "x")
                    .withProperty("imjin.retention-days", "0")))
        .contains("server.port")
        .contains("imjin.retention-days");
    assertThat(folder.resolve("home")).doesNotExist();
  }

  @Test
  void aDataFolderThatIsAFileIsRefused() throws IOException {
    var file = Files.createFile(folder.resolve("a-file"));
    assertThat(refused(environment().withProperty("imjin.home", file.toString())))
        .contains(file + " is a file");
    assertThat(refused(environment().withProperty("imjin.home", file + "/below")))
        .contains("cannot be made");
  }

  @Test
  void theKeyStoreMustOpenWithItsPassword() throws IOException {
    var store = keyStore("right password");
    var environment = environment().withProperty("server.ssl.key-store", store.toString());
    environment.setProperty("server.ssl.key-store-password", "wrong password");
    assertThat(refused(environment))
        .contains("server.ssl.key-store-password does not open")
        .doesNotContain("wrong password");
    environment.setProperty("server.ssl.key-store-password", "right password");
    assertThatCode(() -> check(environment)).doesNotThrowAnyException();
  }

  @Test
  void theCertificateMustBeUnderItsName() throws IOException {
    assertThat(
            refused(
                environment()
                    .withProperty("server.ssl.key-store", keyStore("a password").toString())
                    .withProperty("server.ssl.key-store-password", "a password")
                    .withProperty("server.ssl.key-alias", "nobody")))
        .contains("not under the name “nobody”");
  }

  @Test
  void aCertificateMustBePem() throws IOException {
    var file = Files.writeString(folder.resolve("letter.txt"), "Dear school");
    assertThat(refused(environment().withProperty("server.ssl.certificate", file.toString())))
        .contains("not a file in the form PEM");
  }

  @Test
  void aCertificateNeedsItsKey() throws IOException, GeneralSecurityException {
    assertThat(refused(pem(Optional.of(pair("one")), Optional.empty())))
        .contains("server.ssl.certificate is given without server.ssl.certificate-private-key");
    assertThat(refused(pem(Optional.empty(), Optional.of(pair("two")))))
        .contains("server.ssl.certificate-private-key is given without server.ssl.certificate");
  }

  @Test
  void aKeyMustBeThatOfItsCertificate() throws IOException, GeneralSecurityException {
    var one = pair("one");
    assertThat(refused(pem(Optional.of(one), Optional.of(pair("two")))))
        .contains("the key of another certificate");
    assertThatCode(() -> check(pem(Optional.of(one), Optional.of(one)))).doesNotThrowAnyException();
  }

  @Test
  void whatCannotBeReadInAPemFileIsSaid() throws IOException, GeneralSecurityException {
    var swapped = environment();
    var one = pair("one");
    swapped.setProperty("server.ssl.certificate", one.key().toString());
    swapped.setProperty("server.ssl.certificate-private-key", one.certificate().toString());
    assertThat(refused(swapped)).contains("no certificate that can be read");
    swapped.setProperty("server.ssl.certificate", one.certificate().toString());
    assertThat(refused(swapped)).contains("no private key that can be read");
  }

  @Test
  void aKeyStoreMustHoldACertificate() throws IOException, GeneralSecurityException {
    var store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setEntry(
        "imjin",
        new KeyStore.SecretKeyEntry(new SecretKeySpec(new byte[16], "AES")),
        new KeyStore.PasswordProtection("a password".toCharArray()));
    var file = folder.resolve("secret.p12");
    try (var stream = Files.newOutputStream(file)) {
      store.store(stream, "a password".toCharArray());
    }
    assertThat(
            refused(
                environment()
                    .withProperty("server.ssl.key-store", file.toString())
                    .withProperty("server.ssl.key-store-password", "a password")))
        .contains("no certificate with its key");
  }

  private record Pair(Path certificate, Path key) {}

  private MockEnvironment pem(Optional<Pair> certificate, Optional<Pair> key) {
    var environment = environment();
    certificate.ifPresent(
        pair -> environment.setProperty("server.ssl.certificate", pair.certificate().toString()));
    key.ifPresent(pair ->
        environment.setProperty("server.ssl.certificate-private-key", pair.key().toString()));
    return environment;
  }

  private Pair pair(String name) throws IOException, GeneralSecurityException {
    var store = KeyStore.getInstance("PKCS12");
    try (var stream = Files.newInputStream(keyStore(name + " password"))) {
      store.load(stream, (name + " password").toCharArray());
    }
    var alias = store.aliases().nextElement();
    var password = (name + " password").toCharArray();
    return new Pair(
        pemFile(name + ".crt", "CERTIFICATE", store.getCertificate(alias).getEncoded()),
        pemFile(name + ".key", "PRIVATE KEY", store.getKey(alias, password).getEncoded()));
  }

  private Path pemFile(String name, String kind, byte[] content) throws IOException {
    var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
    return Files.writeString(
        folder.resolve(name),
        "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, lines, kind));
  }

  @Test
  void aFileThatIsNoKeyStoreIsRefused() throws IOException {
    var file = Files.writeString(folder.resolve("letter.txt"), "Dear school");
    assertThat(refused(environment().withProperty("server.ssl.key-store", file.toString())))
        .contains("is not a key store");
  }

  @Test
  void aPasswordInTheAddressOfTheDatabaseIsNotRepeated() {
    var url = "jdbc:postgresql://127.0.0.1:1/x?password=secret";
    assertThat(refused(environment().withProperty("spring.datasource.url", url)))
        .contains("127.0.0.1:1/x")
        .doesNotContain("secret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fifteen-letters", "with some space in it", "with-an-ünusual-letter"})
  void aTokenThatIsEasilyGuessedOrCannotBeSentIsRefusedAndNotRepeated(String token) {
    assertThat(refused(environment().withProperty("imjin.metrics-token", token)))
        .contains("imjin.metrics-token")
        .contains("at least 16 characters")
        .doesNotContain(token);
  }

  @Test
  void aTokenOfSixteenLettersCanBeUsed() {
    var environment = environment().withProperty("imjin.metrics-token", "abcdefghijklmnop");
    assertThatCode(() -> check(environment)).doesNotThrowAnyException();
  }

  @Test
  void aMisspeltVariableIsFoundAndThoseOfAPlatformAreLeftAlone() {
    var environment = environment();
    environment
        .getPropertySources()
        .addLast(
            new SystemEnvironmentPropertySource(
                "systemEnvironment",
                Map.of("IMJIN_SERVICE_HOST", "10.0.0.1", "IMJIN_RETENTION_DAY", "9")));
    assertThat(refused(environment))
        .contains("IMJIN_RETENTION_DAY")
        .doesNotContain("IMJIN_SERVICE_HOST");
  }

  @Test
  void severalSpellingsOfASettingAreOne() {
    var environment = environment();
    environment
        .getPropertySources()
        .addLast(
            new MapPropertySource(
                "given", Map.of("imjin.retentionDays", "9", "imjin.RETENTION_DAYS", "9")));
    assertThatCode(() -> check(environment)).doesNotThrowAnyException();
  }

  private MockEnvironment environment() {
    return new MockEnvironment()
        .withProperty("imjin.home", folder.resolve("home").toString())
        .withProperty("spring.datasource.url", "jdbc:h2:file:${imjin.home}/imjin");
  }

  private static void check(MockEnvironment environment) {
    new DataHome().postProcessEnvironment(environment, new SpringApplication());
    new SettingsCheck().postProcessEnvironment(environment, new SpringApplication());
  }

  private static String refused(MockEnvironment environment) {
    var refusal = catchThrowableOfType(UnusableSettings.class, () -> check(environment));
    return String.valueOf(refusal.getMessage());
  }

  private Path keyStore(String password) throws IOException {
    var file = folder.resolve(password.replace(' ', '-') + ".p12");
    var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    var made =
        new ProcessBuilder(
                keytool,
                "-genkeypair",
                "-alias",
                "imjin",
                "-keyalg",
                "EC",
                "-dname",
                "CN=imjin",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                password)
            .redirectErrorStream(true)
            .start();
    assertThat(made.onExit().join().exitValue()).isZero();
    return file;
  }
}
