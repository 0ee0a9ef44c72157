package nabla.web.budget;

import java.util.function.Consumer;
import nabla.web.http.EventStream;

/** A question that was understood and can be afforded, whose answer comes event by event. */
public record Run(Price price, Consumer<EventStream> answer) {}
