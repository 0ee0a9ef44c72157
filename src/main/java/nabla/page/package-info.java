/**
 * The pages: pure functions from records to HTML. Start at {@link nabla.page.LessonPage}; all pages share
 * {@link nabla.page.Layout}, and every word of the interface is in {@link nabla.page.Text}.
 */
package nabla.page;
