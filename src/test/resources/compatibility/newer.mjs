/**
 * Writes the table of what Chrome 92, Firefox 102 or Safari 15.4 lacks and a newer browser has, with the versions that
 * brought it, from MDN's compatibility data:
 *   npm install @mdn/browser-compat-data@8.1.9
 *   node newer.mjs node_modules/@mdn/browser-compat-data/data.json > newer.tsv
 * A "member" is a name that nothing has in those three; one that some interface has and a builtin lacks is "static".
 */
import { readFileSync } from 'node:fs';

const OLDEST = { chrome: 92, firefox: 102, safari: 15.4 };
const { javascript, api, css } = JSON.parse(readFileSync(process.argv[2], 'utf8'));

const isWhole = ({ flags, prefix, alternative_name, version_removed }) => !flags && !prefix && !alternative_name && !version_removed;
const version = ({ version_added }) => parseFloat(String(version_added).replace('≤', '')) || Infinity;
const since = ({ support }, browser) => Math.min(Infinity, ...[support[browser] ?? []].flat().filter(isWhole).map(version));
const versions = ({ __compat }) => Object.keys(OLDEST).map((browser) => since(__compat, browser));
const isThere = (feature) => versions(feature).every((version, i) => version <= Object.values(OLDEST)[i]);
const featuresOf = (node) => Object.entries(node).filter(([name, { __compat }]) => name !== '__compat' && __compat);

const rows = new Map();
function add(kind, name, feature) {
  const since = versions(feature);
  if (isThere(feature) || !since.some(Number.isFinite)) return;
  rows.set(`${kind}\t${name}`, since.map((version) => (Number.isFinite(version) ? version : '-')));
}

const owners = [...featuresOf(javascript.builtins), ...featuresOf(api)];
const members = owners.flatMap(([owner, node]) => featuresOf(node).map(([name, feature]) => ({ owner, name, feature })));
const named = members.filter(({ name }) => /^[a-z]\w*$/.test(name) && !/_(static|event|permission)$/.test(name));
const plain = (name) => name.replace(/_static$/, '');
const isBuiltin = ({ owner }) => owner in javascript.builtins;
const there = new Set(members.filter(({ feature }) => isThere(feature)).map(({ name }) => plain(name)));

for (const [name, feature] of owners) add('global', name, feature);
for (const member of named) {
  const { owner, name, feature } = member;
  if (there.has(name) && isBuiltin(member)) add('static', `${owner}.${name}`, feature);
  else if (!there.has(name) && (isBuiltin(member) || isThere(api[owner]))) add('member', name, feature);
}
for (const { owner, name, feature } of members) {
  if (plain(name) !== name) add('static', `${owner}.${plain(name)}`, feature);
}

for (const [name, feature] of featuresOf(css.selectors)) add('selector', name, feature);
for (const [name, feature] of featuresOf(css['at-rules'])) add('at-rule', name, feature);
for (const [name, feature] of featuresOf(css['at-rules'].media)) add('media', name, feature);
for (const [name, feature] of featuresOf(css.properties)) {
  add('property', name, feature);
  for (const [value, each] of featuresOf(feature)) if (isThere(feature)) add('value', `${name}: ${value}`, each);
}
for (const [name, feature] of featuresOf(css.types.length)) add('unit', name, feature);
for (const [name, feature] of [css.types, css.types.color, css.types.image].flatMap(featuresOf)) add('function', name, feature);
for (const [row, since] of [...rows].sort()) console.log([row, ...since].join('\t'));
