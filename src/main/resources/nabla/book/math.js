// How the book sets its formulas; runs after katex.js.

// The name of a function and the sign of its application are one thing: where such a name stands alone, as in \lambda_{\max},
// KaTeX gives a subscript both, and it may have but one.
var APPLICATION = /<mi[^>]*>[^<]*<\/mi><mo>\u2061<\/mo>/g;

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
  }).replace(APPLICATION, '<mrow>$&</mrow>');
}
