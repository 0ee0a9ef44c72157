/**
 * What a script asks of its browser, as "kind<tab>name<tab>line" of the table newer.tsv. It runs after acorn, which
 * refuses any syntax that is newer than ECMAScript 2022.
 */
function usesOf(source, sourceType) {
  const uses = [];
  const note = (kind, name, { loc }) => uses.push([kind, name, loc.start.line].join('\t'));

  const look = {
    Identifier: (node) => note('global', node.name, node),
    MemberExpression(node) {
      if (node.computed) return;
      if (node.object.type === 'Identifier') note('static', `${node.object.name}.${node.property.name}`, node.property);
      if (node.property.type === 'Identifier') note('member', node.property.name, node.property);
    },
    ObjectPattern: (node) => keys(node).forEach((key) => note('member', key.name, key)),
    CallExpression: (node) => node.arguments.forEach(given),
    NewExpression: (node) => node.arguments.forEach(given),
    StaticBlock: (node) => note('syntax', 'static block', node),
    Literal: (node) => node.regex && /\(\?<[=!]/.test(node.regex.pattern) && note('syntax', 'lookbehind', node),
  };
  const keys = ({ properties }) => properties.filter(({ key, computed }) => key && !computed).map(({ key }) => key);
  /** The properties of a new element, the options of a call; `element()` makes attributes of those for accessibility. */
  const given = (node) => {
    const named = node.type === 'ObjectExpression' ? keys(node) : [];
    named.filter(({ name }) => !/^aria[A-Z]/.test(name)).forEach((key) => note('member', key.name, key));
  };

  /** Names of members and keys ask for nothing by themselves. */
  const isName = (name, node) =>
    !node.computed && ((name === 'property' && node.type === 'MemberExpression') || (name === 'key' && !node.shorthand));

  const walk = (node) => {
    if (look[node.type]) look[node.type](node);
    const parts = Object.keys(node).filter((name) => name !== 'loc' && !isName(name, node));
    const children = parts.flatMap((name) => [node[name]].flat());
    children.filter((child) => child && typeof child.type === 'string').forEach(walk);
  };
  walk(acorn.parse(source, { ecmaVersion: 2022, sourceType, locations: true }));
  return uses;
}
