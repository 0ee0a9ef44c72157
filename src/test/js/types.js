/**
 * Every error that the TypeScript compiler finds in some files, as lines of "file:line: message".
 * @param {any} ts the compiler
 * @param {Record<string, string>} files by absolute path; those of the compiler's own library lie in /typescript
 * @param {string} config the text of jsconfig.json
 * @returns {string[]}
 */
export function errorsIn(ts, files, config) {
  const { options, errors } = ts.convertCompilerOptionsFromJson(JSON.parse(config).compilerOptions, '/');
  const sources = Object.keys(files).filter((name) => !name.startsWith('/typescript/'));
  const program = ts.createProgram(sources, { ...options, allowJs: true }, hostOf(ts, files));
  return [...errors, ...ts.getPreEmitDiagnostics(program)].map((error) => lineOf(ts, error));
}

/**
 * A disk that holds these files and no others.
 * @param {any} ts
 * @param {Record<string, string>} files
 * @returns {Record<string, (name: any, version: any) => unknown>}
 */
function hostOf(ts, files) {
  const folders = new Set(Object.keys(files).map((name) => name.slice(0, name.lastIndexOf('/'))));
  return {
    fileExists: (name) => name in files,
    readFile: (name) => files[name],
    directoryExists: (name) => folders.has(name),
    getSourceFile: (name, version) => (name in files ? ts.createSourceFile(name, files[name], version) : undefined),
    getDefaultLibLocation: () => '/typescript',
    getDefaultLibFileName: (options) => `/typescript/${ts.getDefaultLibFileName(options)}`,
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    writeFile: () => {},
  };
}

/** @param {any} ts @param {any} error */
function lineOf(ts, { file, start, messageText }) {
  const message = ts.flattenDiagnosticMessageText(messageText, ' ');
  if (!file) return message;
  return `${file.fileName.slice(1)}:${file.getLineAndCharacterOfPosition(start).line + 1}: ${message}`;
}
