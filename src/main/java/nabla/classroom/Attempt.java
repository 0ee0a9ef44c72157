package nabla.classroom;

import java.util.Optional;
import java.util.UUID;

/**
 * A stored answer.
 *
 * @param afterSolution whether its learner had given up on this variant and seen the solution
 * @param graded null as long as it is saved, but not graded
 */
public record Attempt(Submission submission, UUID learner, boolean afterSolution, Grade graded) {

    public Optional<Grade> grade() {
        return Optional.ofNullable(graded);
    }
}
