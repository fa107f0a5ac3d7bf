package app.imjin.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No text that people read stands in the code: not in what Vaadin's components are made of or
/// told, and not in what jsoup writes.
class VisibleTextsTest {
  private static final Path CODE = Path.of("src/main/java");

  /// What is the same in every language: the name, and an option as one types it.
  private static final Set<String> EXCEPTIONS = Set.of("Imjin", "--imjin.reset-password=");

  /// Is told which tag it is, not what it says.
  private static final String ANY_TAG = "HtmlComponent";

  /// What shows or speaks its words.
  private static final Set<String> SETTERS =
      Set.of(
          "setText",
          "setTitle",
          "setLabel",
          "setPlaceholder",
          "setHelperText",
          "setErrorMessage",
          "setHeaderTitle",
          "setSummaryText",
          "setConfirmText",
          "setCancelText",
          "setAriaLabel",
          "setTooltipText",
          "appendText",
          "show");

  /// jsoup's, and that of our own classes, which take a key.
  private static final String TEXT = "text";

  private static final Set<String> SPOKEN =
      Set.of("aria-label", "aria-description", "title", "alt", "placeholder");

  private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[A-Za-z0-9-]+)+\\.?");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");
  private static final Pattern ADDRESS = Pattern.compile("[#/].*");

  @Test
  void allComeFromTheTranslationFiles() throws IOException {
    try (var files = Files.walk(CODE)) {
      var sources =
          files
              .filter(path -> path.toString().endsWith(".java"))
              .map(VisibleTextsTest::source)
              .toList();
      assertThat(sources).hasSizeGreaterThan(100);
      assertThat(found(sources)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "label.setText(\"Hello\");",
        "label.setText(ok ? \"Hello\" : text(\"story.next\"));",
        "field.setLabel(\"Hello \" + name);",
        "new Button(\"Hello\", click -> close());",
        "add(new Span(\"Hello %s\".formatted(name)));",
        "page.appendElement(\"p\").text(\"Hello\");",
        "page.appendText(\" hello\");",
        "page.attr(\"aria-label\", \"Hello\");",
        "element.setAttribute(\"title\", \"Hello\");"
      })
  void aTextInTheCodeIsFound(String statement) {
    assertThat(found(List.of(sample(statement)))).singleElement().asString().contains("ello");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "label.setText(text(\"story.next\"));",
        "new Button(wording.text(\"results.close\"));",
        "label.addClassName(\"hello\");",
        "new Element(\"section\").addClass(\"hello\");",
        "page.appendText(\" — \").text(\"✓\");",
        "page.attr(\"aria-labelledby\", \"hello\");"
      })
  void whatNobodyReadsIsNot(String statement) {
    assertThat(found(List.of(sample(statement)))).isEmpty();
  }

  private static List<String> found(List<JavaFileObject> sources) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var task = (JavacTask) compiler.getTask(null, null, null, null, null, sources);
    var found = new ArrayList<String>();
    try {
      for (CompilationUnitTree unit : task.parse()) {
        new Finder(unit, found).scan(unit, null);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return found;
  }

  private static JavaFileObject source(Path file) {
    try {
      return source(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JavaFileObject sample(String statement) {
    return source(
        "Sample.java",
        """
        import com.vaadin.flow.component.button.Button;
        import com.vaadin.flow.component.html.Span;
        import org.jsoup.nodes.Element;
        class Sample { void all() { %s } }
        """
            .formatted(statement));
  }

  private static JavaFileObject source(String name, String text) {
    return new SimpleJavaFileObject(URI.create("memory:///" + name), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  /// Looks through one file; what it calls is known by its name alone.
  private static final class Finder extends TreeScanner<Void, Void> {
    private final String file;
    private final Set<String> components;
    private final List<String> found;

    Finder(CompilationUnitTree unit, List<String> found) {
      this.file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
      this.found = found;
      this.components =
          unit.getImports().stream()
              .map(line -> line.getQualifiedIdentifier().toString())
              .filter(name -> name.startsWith("com.vaadin.flow.component."))
              .map(name -> name.substring(name.lastIndexOf('.') + 1))
              .filter(name -> !name.equals(ANY_TAG))
              .collect(Collectors.toSet());
    }

    @Override
    public Void visitNewClass(NewClassTree made, Void nothing) {
      if (components.contains(made.getIdentifier().toString())) {
        made.getArguments().forEach(this::check);
      }
      return super.visitNewClass(made, nothing);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
      var arguments = call.getArguments();
      switch (call.getMethodSelect()) {
        // Requests have headers too, of a name and a value.
        case MemberSelectTree of when of.getIdentifier().contentEquals("setHeader") ->
            arguments.stream().filter(_ -> arguments.size() == 1).forEach(this::check);
        case MemberSelectTree of when SETTERS.contains(of.getIdentifier().toString()) ->
            arguments.forEach(this::check);
        case MemberSelectTree of when of.getIdentifier().contentEquals(TEXT) ->
            arguments.stream().limit(1).forEach(this::check);
        case MemberSelectTree of when arguments.size() == 2 && isSpoken(arguments.getFirst()) ->
            check(arguments.getLast());
        case IdentifierTree own when SETTERS.contains(own.getName().toString()) ->
            arguments.forEach(this::check);
        default -> {}
      }
      return super.visitMethodInvocation(call, nothing);
    }

    private static boolean isSpoken(Tree name) {
      return name instanceof LiteralTree literal
          && literal.getValue() instanceof String attribute
          && SPOKEN.contains(attribute);
    }

    private void check(ExpressionTree argument) {
      literals(argument)
          .filter(text -> LETTERS.matcher(text).find())
          .filter(text -> !KEY.matcher(text).matches() && !ADDRESS.matcher(text).matches())
          .filter(text -> !EXCEPTIONS.contains(text.strip()))
          .forEach(text -> found.add("%s: \"%s\"".formatted(file, text)));
    }

    /// The texts that an expression may give, but for those of methods that it calls.
    private static Stream<String> literals(Tree expression) {
      return switch (expression) {
        case LiteralTree literal ->
            literal.getValue() instanceof String text ? Stream.of(text) : Stream.of();
        case BinaryTree both ->
            Stream.concat(literals(both.getLeftOperand()), literals(both.getRightOperand()));
        case ConditionalExpressionTree choice ->
            Stream.concat(
                literals(choice.getTrueExpression()), literals(choice.getFalseExpression()));
        case ParenthesizedTree inside -> literals(inside.getExpression());
        case MethodInvocationTree call
            when call.getMethodSelect() instanceof MemberSelectTree of
                && of.getIdentifier().contentEquals("formatted") ->
            literals(of.getExpression());
        default -> Stream.of();
      };
    }
  }
}
