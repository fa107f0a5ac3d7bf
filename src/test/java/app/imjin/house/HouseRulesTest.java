package app.imjin.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import app.imjin.Imjin;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletResponse;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;

/// How the code is built, whatever it does.
class HouseRulesTest {
  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("app.imjin");

  static final List<ArchRule> RULES =
      List.of(
          noClasses()
              .should()
              .haveSimpleNameEndingWith("Manager")
              .orShould()
              .haveSimpleNameEndingWith("Helper")
              .orShould()
              .haveSimpleNameEndingWith("Util")
              .orShould()
              .haveSimpleNameEndingWith("Utils")
              .orShould()
              .haveSimpleNameEndingWith("Impl")
              .orShould()
              .haveSimpleNameEndingWith("Dto")
              .because("names come from the classroom"),
          noClasses()
              .that()
              .resideOutsideOfPackages("..ui..", "..shell..", "..common..", "app.imjin")
              .should()
              .dependOnClassesThat()
              .resideInAPackage("com.vaadin..")
              .because("only ui knows Vaadin"),
          noClasses()
              .that()
              .resideOutsideOfPackage("..store..")
              .should()
              .dependOnClassesThat()
              .resideInAPackage("org.springframework.jdbc..")
              .because("only store knows SQL"),
          noClasses()
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage("jakarta.persistence..", "lombok..")
              .because("data is records and SQL"),
          noClasses()
              .should()
              .callMethodWhere(
                  DescribedPredicate.describe(
                      "JavaScript in a string",
                      call ->
                          call.getTarget().getName().equals("executeJs")
                              && call.getTargetOwner().getPackageName().startsWith("com.vaadin")))
              .because("no JavaScript is built from strings"),
          noClasses()
              .should()
              .callMethodWhere(
                  DescribedPredicate.describe(
                      "the clock of the machine",
                      call ->
                          call.getTarget().getName().equals("now")
                              && call.getTargetOwner().getPackageName().equals("java.time")
                              && call.getTarget().getRawParameterTypes().isEmpty()))
              .because("time comes from an injected " + Clock.class.getSimpleName()),
          fields()
              .should()
              .notBeAnnotatedWith(Autowired.class)
              .because("what a class needs stands in its constructor"),
          classes()
              .that()
              .areAnnotatedWith(Route.class)
              .should()
              .notBePublic()
              .because("a view is entered through its navigation"),
          classes()
              .that()
              .areAssignableTo(Component.class)
              .should()
              .resideInAnyPackage("..ui..", "..shell..", "..common.."),
          classes()
              .that()
              .areAnnotatedWith(Route.class)
              .or()
              .areAnnotatedWith(Layout.class)
              .or()
              .implement(HasErrorParameter.class)
              .or()
              .implement(AppShellConfigurator.class)
              .should()
              .resideInAnyPackage(Imjin.class.getAnnotation(EnableVaadin.class).value())
              .because("Vaadin looks for them in the packages that Imjin names, to start sooner"),
          noMethods()
              .that()
              .areDeclaredInClassesThat()
              .areNotAssignableTo(Component.class)
              .and()
              .areDeclaredInClassesThat()
              .areNotAssignableTo(ServletInputStream.class)
              .and()
              .areDeclaredInClassesThat()
              .areNotAssignableTo(ServletResponse.class)
              .should()
              .haveNameMatching("set[A-Z].*")
              .because("change is withX"));

  @ParameterizedTest
  @FieldSource("RULES")
  void theHouseIsBuiltByItsRules(ArchRule rule) {
    rule.check(PRODUCT);
  }
}
