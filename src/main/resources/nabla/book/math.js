// How the book sets its formulas; runs after katex.js.
function renderFormula(tex, display) {
  return katex.renderToString(tex, {
    displayMode: display,
    output: 'htmlAndMathml',
    strict: 'ignore',
    trust: function (request) { return request.command === '\\htmlClass'; },
    macros: {
      '\\exact': '\\htmlClass{role-exact}{#1}',
      '\\numeric': '\\htmlClass{role-numeric}{#1}',
      '\\error': '\\htmlClass{role-error}{#1}',
      '\\point': '\\htmlClass{role-point}{#1}',
      '\\path': '\\htmlClass{role-path}{#1}',
      '\\fn': '\\htmlClass{role-function}{#1}'
    }
  });
}
