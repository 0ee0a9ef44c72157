/**
 * JSON Schemas of the content, for editors: made from the records that the reader fills and held to what it refuses. Start
 * at {@link nabla.schema.Schemas}.
 */
package nabla.schema;
