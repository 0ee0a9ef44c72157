/**
 * The book as records: {@link nabla.book.Book} and what it consists of. Its rooms read content/ into it and say what is
 * wrong with it: start at {@link nabla.book.reading.Bookshelf}; {@code BookReader} reads everything once, {@code Draft} one
 * lesson in one language, {@code ExercisePlacement} the exercises of all lessons, {@code Markdown} says what is added to
 * CommonMark, {@code ContentBuild} renders the formulas when the jar is built.
 *
 * <p>What the HTML of {@link nabla.book.Block.Prose} holds for style sheets and scripts:
 *
 * <ul>
 *   <li>{@code h2[id] > a.anchor[href="#id"][aria-label]}, likewise h3 to h6
 *   <li>{@code div.aside.aside-note|aside-try|aside-pitfall[role=note] > p.aside-title}
 *   <li>{@code div.math-display[tabindex=0] > .katex-display}; inline formulas are {@code span.katex}; in both,
 *       {@code .role-exact|numeric|error|point|path|function} carries a colour
 *   <li>{@code span.role.role-tangent[data-role=tangent][tabindex=0]}: a word with a figure's colour; roles are function,
 *       exact, tangent, numeric, secant, error, point, path
 *   <li>{@code a.term[data-term][href="/ko/glossary#id"][title=explanation]}: the first use of a term
 *   <li>{@code pre[tabindex=0] > code.language-python} with {@code span.tok-keyword|string|number|comment|function}
 *   <li>{@code div.table-scroll[tabindex=0] > table}
 *   <li>{@code section.footnotes} at the end of the last prose, {@code sup.footnote-ref} in the text
 * </ul>
 */
package nabla.book;
