/** The tokens of a script, one a line; space within a template counts as one, since shaders do not care. */
function tokensOf(source, sourceType) {
  const tokens = [...acorn.tokenizer(source, { ecmaVersion: 2022, sourceType })];
  return tokens.map(({ type, value }) => `${type.label} ${value && value.pattern ? `${value.pattern}/${value.flags}` : value}`.replace(/\s+/g, ' '));
}
