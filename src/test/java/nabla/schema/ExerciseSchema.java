package nabla.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import nabla.exercise.definition.Definition;
import nabla.exercise.goal.Property;
import nabla.exercise.procedure.Procedure;
import nabla.exercise.run.Run;
import nabla.exercise.task.Task;

/** The schema of exercises.yaml: the sealed families of the exercises, and the record {@code Keys} of each member. */
final class ExerciseSchema {
    final Meanings meanings = new Meanings("keys.yaml");
    private final RecordSchema records = new RecordSchema(meanings);

    ObjectNode schema() {
        ObjectNode definitions = Schemas.common();
        definitions.set("rounded", records.of("rounded", named("nabla.exercise.definition.Drawing$Rounded")));
        definitions.set("extra", records.of("extra", named("nabla.exercise.task.Listing$Extra")));
        definitions.set("procedure", oneOf("procedure", Procedure.class));
        definitions.set("run", oneOf("run", Run.class));
        definitions.set("property", records.of("property", Property.Keys.class).put("maxProperties", 1));
        ObjectNode items = Schemas.kinds();
        for (Class<?> task : Task.class.getPermittedSubclasses()) {
            String kind = word(task, Task.class);
            Schemas.addKind(items, definitions, kind, exercise(kind, task));
        }
        ObjectNode schema = Fragments.of("{title: The exercises of a lesson., type: array, minItems: 1}");
        schema.set("items", items);
        return schema.set("definitions", definitions);
    }

    /** The keys of every kind, then its own; an order has its keys from a listing. */
    private ObjectNode exercise(String kind, Class<?> task) {
        ObjectNode schema = records.of(kind, Definition.class);
        Class<?> own = keys(task) == null ? named("nabla.exercise.task.Listing$Keys") : keys(task);
        for (RecordComponent component : own.getRecordComponents()) {
            records.add(schema, kind, own, component);
        }
        return schema;
    }

    /** A map with the name of one member of the family; a member without keys is told by its meaning alone. */
    private ObjectNode oneOf(String path, Class<?> family) {
        ObjectNode schema = Fragments.of(
                "{type: object, properties: {}, additionalProperties: false, minProperties: 1, maxProperties: 1}");
        for (Class<?> member : family.getPermittedSubclasses()) {
            String name = word(member, family);
            ObjectNode keys = keys(member) == null
                    ? Fragments.MAPPER.createObjectNode()
                    : records.of(path + "." + name, keys(member));
            ObjectNode fragment = meanings.of(path + "." + name).fragment();
            schema.withObjectProperty("properties").set(name, Fragments.merged(keys, fragment));
        }
        return schema;
    }

    /** {@code numeric-gradient} for NumericGradientProcedure, a Procedure. */
    private static String word(Class<?> member, Class<?> family) {
        String own = member.getSimpleName().replace(family.getSimpleName(), "");
        return own.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static Class<?> keys(Class<?> member) {
        return Arrays.stream(member.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Keys"))
                .findFirst()
                .orElse(null);
    }

    /** Of a room, so that no other can name it. */
    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
