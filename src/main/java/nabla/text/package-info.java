/**
 * Text that every part of the program needs: two languages, names as they are written outside of Java, digests. Uses the
 * JDK alone.
 *
 * <p>Start reading at {@link nabla.text.Bilingual}.
 */
package nabla.text;
