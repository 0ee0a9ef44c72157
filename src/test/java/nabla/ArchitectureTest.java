package nabla;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;
import nabla.formula.Formula;
import nabla.formula.evaluation.Tape;
import nabla.formula.evaluation.TapeBuilder;
import nabla.store.StorageError;

/** Which room of the house may know which. */
@AnalyzeClasses(packages = "nabla", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ELEMENTARY =
            "a?(sin|cos|tan|tan2)|(sin|cos|tan)h|exp|expm1|log|log10|log1p|pow|cbrt|hypot";

    @ArchTest
    static final ArchRule textKnowsNoOtherRoom = only("text");

    @ArchTest
    static final ArchRule elementaryKnowsNoOtherRoom = only("elementary");

    @ArchTest
    static final ArchRule formulaKnowsTexts = only("formula", "text", "elementary");

    @ArchTest
    static final ArchRule numericKnowsElementaryFunctions = only("numeric", "elementary");

    @ArchTest
    static final ArchRule bookKnowsTexts = only("book", "text");

    @ArchTest
    static final ArchRule plotKnowsFormulaAndNumeric = only("plot", "formula", "numeric", "elementary");

    @ArchTest
    static final ArchRule pageKnowsTheBook = only("page", "text", "book", "classroom", "exercise.question");

    @ArchTest
    static final ArchRule exerciseKnowsFormulaAndNumeric = only("exercise", "text", "formula", "numeric", "elementary");

    @ArchTest
    static final ArchRule classroomKnowsExercises = only("classroom", "text", "exercise.question");

    @ArchTest
    static final ArchRule storeKnowsClassroomAndExercises = only("store", "classroom", "exercise.question");

    @ArchTest
    static final ArchRule roomsFormNoCircle =
            slices().matching("nabla.(*).(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule formulasHaveOneDoorBesideTheTape = noClasses()
            .that()
            .resideOutsideOfPackage("nabla.formula..")
            .should()
            .dependOnClassesThat(
                    inPackages("nabla.formula.*..").and(not(belongToAnyOf(Tape.class, TapeBuilder.class))));

    @ArchTest
    static final ArchRule noRoomOfFormulasKnowsFormula = noClasses()
            .that()
            .resideInAPackage("nabla.formula.*..")
            .should()
            .dependOnClassesThat(belongToAnyOf(Formula.class));

    @ArchTest
    static final ArchRule onlyFormulaKnowsItsRooms = noClasses()
            .that()
            .resideInAPackage("nabla.formula")
            .and(not(belongToAnyOf(Formula.class)))
            .should()
            .dependOnClassesThat(inPackages("nabla.formula.*.."));

    @ArchTest
    static final ArchRule theStoreHasTwoDoors = noClasses()
            .that()
            .resideOutsideOfPackage("nabla.store..")
            .should()
            .dependOnClassesThat(inPackages("nabla.store.*..").and(not(inPackages("nabla.store.backup"))));

    @ArchTest
    static final ArchRule connectionsKnowNothingThatIsStored = noClasses()
            .that()
            .resideInAPackage("nabla.store.connection")
            .should()
            .dependOnClassesThat(inPackages("nabla..")
                    .and(not(inPackages("nabla.store.connection")))
                    .and(not(belongToAnyOf(StorageError.class))));

    @ArchTest
    static final ArchRule theDatabaseKnowsNoBackups = noClasses()
            .that()
            .resideInAPackage("nabla.store")
            .should()
            .dependOnClassesThat(inPackages("nabla.store.backup"));

    @ArchTest
    static final ArchRule exercisesHaveTwoDoors = noClasses()
            .that()
            .resideOutsideOfPackage("nabla.exercise..")
            .should()
            .dependOnClassesThat(
                    inPackages("nabla.exercise..").and(not(inPackages("nabla.exercise", "nabla.exercise.question"))));

    @ArchTest
    static final ArchRule differencesKnowNothingThatIsBuiltOnThem = noClasses()
            .that()
            .resideInAPackage("nabla.numeric")
            .should()
            .dependOnClassesThat(inPackages("nabla.numeric.*.."));

    @ArchTest
    static final ArchRule theBookHasThreeDoors = noClasses()
            .that()
            .resideOutsideOfPackage("nabla.book..")
            .should()
            .dependOnClassesThat(inPackages("nabla.book..")
                    .and(not(inPackages("nabla.book", "nabla.book.reading", "nabla.book.search"))));

    @ArchTest
    static final ArchRule theBookKnowsNoRoomOfIts = noClasses()
            .that()
            .resideInAPackage("nabla.book")
            .should()
            .dependOnClassesThat(inPackages("nabla.book.*.."));

    @ArchTest
    static final ArchRule curvesKnowNothingOfSurfaces = noClasses()
            .that()
            .resideInAPackage("nabla.plot")
            .should()
            .dependOnClassesThat(inPackages("nabla.plot.*.."));

    @ArchTest
    static final ArchRule gradingKnowsNeitherRequestsNorPages =
            only("grading", "text", "book", "exercise", "classroom", "store");

    @ArchTest
    static final ArchRule theCommandLineKnowsNoRoomOfTheServer = noClasses()
            .that()
            .resideOutsideOfPackage("nabla.web..")
            .should()
            .dependOnClassesThat(inPackages("nabla.web.*.."));

    @ArchTest
    static final ArchRule noRoomOfTheServerKnowsItsRoutes =
            noClasses().that().resideInAPackage("nabla.web.*..").should().dependOnClassesThat(inPackages("nabla.web"));

    @ArchTest
    static final ArchRule numericUsesTheJdkAlone = onlyTheJdk("numeric", "elementary");

    @ArchTest
    static final ArchRule textUsesTheJdkAlone = onlyTheJdk("text");

    /** The bits of the JDK's own elementary functions depend on the JDK and on the processor. */
    @ArchTest
    static final ArchRule onlyGridsAreMadeOfTheFunctionsOfTheJdk = noClasses()
            .that()
            .resideOutsideOfPackage("nabla.elementary")
            .and(not(simpleName("Kernel")))
            .should()
            .accessTargetWhere(
                    target(owner(belongToAnyOf(Math.class, StrictMath.class))).and(target(nameMatching(ELEMENTARY))));

    @ArchTest
    static final ArchRule hipparchusStaysInElementary = onlyUser("org.hipparchus..", "elementary");

    @ArchTest
    static final ArchRule exp4jStaysInReading = onlyUser("net.objecthunter..", "formula.reading");

    @ArchTest
    static final ArchRule commonmarkStaysInMarkdown = onlyUser("org.commonmark..", "book.markdown");

    @ArchTest
    static final ArchRule j2htmlStaysInPage = onlyUser("j2html..", "page");

    @ArchTest
    static final ArchRule javalinStaysInWeb = onlyUser("io.javalin..", "web");

    @ArchTest
    static final ArchRule databasesStayInStore = noClasses()
            .that()
            .resideOutsideOfPackage("nabla.store..")
            .should()
            .dependOnClassesThat(inPackages(
                    "java.sql..",
                    "javax.sql..",
                    "org.jdbi..",
                    "org.sqlite..",
                    "org.postgresql..",
                    "com.zaxxer..",
                    "org.flywaydb.."));

    private static ArchRule only(String room, String... others) {
        String[] allowed = Stream.concat(Stream.of(room), Arrays.stream(others))
                .map(name -> "nabla." + name + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("nabla." + room + "..")
                .should()
                .dependOnClassesThat(inPackages("nabla..").and(not(inPackages(allowed))));
    }

    private static ArchRule onlyTheJdk(String... rooms) {
        String[] allowed = Stream.concat(
                        Stream.of("java.."), Arrays.stream(rooms).map(room -> "nabla." + room + ".."))
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage("nabla." + rooms[0] + "..")
                .should()
                .onlyDependOnClassesThat(inPackages(allowed));
    }

    private static ArchRule onlyUser(String library, String room) {
        return noClasses()
                .that()
                .resideOutsideOfPackage("nabla." + room + "..")
                .should()
                .dependOnClassesThat(inPackages(library));
    }

    private static DescribedPredicate<JavaClass> inPackages(String... packages) {
        return JavaClass.Predicates.resideInAnyPackage(packages);
    }
}
