package nabla.exercise.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import nabla.exercise.definition.Value;
import nabla.numeric.Tensor;

/** A wrong answer that a known mistake leads to. */
public record Wrong(Finding finding, Value value) {

    static Wrong of(Finding finding, double number) {
        return new Wrong(finding, Value.of(number));
    }

    static Wrong of(Finding finding, Tensor tensor) {
        return new Wrong(finding, new Value.Numbers(tensor));
    }

    static Wrong of(Finding finding, List<String> variables, ToDoubleFunction<double[]> function) {
        return new Wrong(finding, new Value.Function(variables, function));
    }

    /** What comes of a rightly computed quantity at each wrong point. */
    static List<Wrong> atWrongPoints(double[] point, Function<double[], Tensor> quantity) {
        List<Wrong> wrong = new ArrayList<>();
        for (WrongPoint slip : WrongPoint.of(point)) {
            wrong.add(of(slip.finding(), quantity.apply(slip.point())));
        }
        return wrong;
    }

    public static Tensor scaled(Tensor tensor, double factor) {
        double[] scaled = tensor.values().clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= factor;
        }
        return tensor.with(scaled);
    }
}
