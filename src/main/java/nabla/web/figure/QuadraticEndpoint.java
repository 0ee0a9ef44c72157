package nabla.web.figure;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import nabla.formula.Formula;
import nabla.formula.Kink;
import nabla.numeric.PythonText;
import nabla.numeric.algebra.CriticalPoint;
import nabla.numeric.algebra.Eigen;
import nabla.numeric.algebra.QuadraticModel;
import nabla.numeric.algebra.SymmetricMatrix;
import nabla.plot.surface.Surface;
import nabla.text.Bilingual;
import nabla.web.budget.Computation;
import nabla.web.budget.Cost;
import nabla.web.http.Body;
import nabla.web.http.PrintedNumbers;

/** {@code POST /api/quadratic}: the quadratic that touches a surface at a point, how it bends, and where its bottom is. */
public final class QuadraticEndpoint {
    private static final Bilingual NOT_FOUND = new Bilingual(
            "여기서는 기울기(gradient)나 헤세 행렬을 정해진 계산량 안에서 다 구하지 못했습니다.",
            "Not all of the gradient and the Hessian could be found out here within the limit.");

    private QuadraticEndpoint() {}

    public record Request(String function, List<String> variables, List<Double> at, List<List<Double>> window) {}

    /** Null is every derivative that does not exist, and what follows from the Hessian where it has no finite value. */
    record Answer(
            FormulaAnswer formula,
            List<String> variables,
            double[] at,
            List<String> atShown,
            double value,
            String valueShown,
            List<Double> gradient,
            List<String> gradientShown,
            Double norm,
            String normShown,
            List<List<Double>> hessian,
            List<List<String>> hessianShown,
            BendingAnswer bending,
            String kind,
            String message,
            PlaceAnswer newton,
            QuadraticAnswer quadratic,
            Surface surface,
            Warning warning,
            Warning remark) {}

    /** Condition is that of a minimum: λ₁/λ₀. */
    record BendingAnswer(
            double[] eigenvalues,
            List<String> eigenvaluesShown,
            List<String> eigenvaluesBrief,
            double[][] eigenvectors,
            List<List<String>> eigenvectorsShown,
            Double condition,
            String conditionShown) {}

    record PlaceAnswer(double[] point, List<String> pointShown) {}

    record QuadraticAnswer(FormulaAnswer formula, Surface surface) {}

    public static Computation plan(Request request, Locale locale) {
        Landscape landscape = Landscape.read(request.function(), request.variables(), request.window());
        ManyVariables function = ManyVariables.of(landscape.formula(), Body.required("at", request.at()), "at");
        Cost besides = Picture.usual(Touching.MOST_WORK).plus(Cost.shown(30));
        Picture picture =
                Picture.of(landscape, null, null, work -> Cost.exact(5, work).plus(besides));
        return new Computation(picture.price(), () -> answer(function, picture, locale));
    }

    private static Answer answer(ManyVariables function, Picture picture, Locale locale) {
        Formula formula = function.formula();
        double[] at = function.at().values();
        double[] gradient = function.exact();
        double[][] hessian = formula.hessian(at);
        CriticalPoint critical = CriticalPoint.of(gradient, hessian);
        boolean touches = critical.kind() != CriticalPoint.Kind.UNDEFINED;
        QuadraticModel model = new QuadraticModel(at, function.value(), gradient, new SymmetricMatrix(hessian));
        Surface surface = picture.surface();
        Warning warning = function.warning(locale, hessian);
        return new Answer(
                FormulaAnswer.of(formula),
                formula.variables(),
                at,
                PrintedNumbers.each(at),
                function.value(),
                PythonText.of(function.value()),
                each(gradient, PrintedNumbers::numberIfAny),
                each(gradient, PrintedNumbers::ifAny),
                PrintedNumbers.numberIfAny(critical.norm()),
                PrintedNumbers.ifAny(critical.norm()),
                rows(hessian, PrintedNumbers::numberIfAny),
                rows(hessian, PrintedNumbers::ifAny),
                touches ? bending(model.hessian().eigen()) : null,
                kind(critical.kind()),
                message(critical.kind(), warning, locale),
                touches ? model.newtonPoint().map(QuadraticEndpoint::place).orElse(null) : null,
                touches ? quadratic(model, formula.variables(), picture, surface) : null,
                surface,
                warning,
                Warning.of(surface, locale));
    }

    private static String message(CriticalPoint.Kind kind, Warning warning, Locale locale) {
        boolean unknown = kind == CriticalPoint.Kind.UNDEFINED
                && warning != null
                && warning.code().equals(Kink.Kind.UNKNOWN.code());
        return unknown ? NOT_FOUND.in(locale) : kind.message(locale);
    }

    /** Flat is undecided, too. */
    private static String kind(CriticalPoint.Kind kind) {
        return (kind.isUndecided() ? CriticalPoint.Kind.UNDECIDED : kind).code();
    }

    private static BendingAnswer bending(Eigen eigen) {
        double[] values = eigen.values();
        Double condition = values[0] > 0 ? eigen.condition() : null;
        return new BendingAnswer(
                values,
                PrintedNumbers.each(values),
                PrintedNumbers.brief(values),
                eigen.vectors(),
                rows(eigen.vectors(), PythonText::of),
                condition,
                condition == null ? null : PythonText.of(condition));
    }

    private static PlaceAnswer place(double[] point) {
        return new PlaceAnswer(point, PrintedNumbers.each(point));
    }

    private static QuadraticAnswer quadratic(
            QuadraticModel model, List<String> variables, Picture picture, Surface surface) {
        Formula touching = Touching.formula(model, variables);
        return new QuadraticAnswer(FormulaAnswer.of(touching), picture.surface(touching, surface));
    }

    private static <T> List<List<T>> rows(double[][] matrix, DoubleFunction<T> entry) {
        return Stream.of(matrix).map(row -> each(row, entry)).toList();
    }

    private static <T> List<T> each(double[] values, DoubleFunction<T> entry) {
        return DoubleStream.of(values).mapToObj(entry).toList();
    }
}
