// A step of `npm run lint`: whether each property that the built scripts give a short name (scripts/rollup/names.mjs) is
// our own wherever the sources name one so: by the compiler's word it is declared in src/, or by Lit, in whose place
// src/slim/ stands; no page knows it, and no text names it.
import { readFileSync } from 'node:fs';
import { sep } from 'node:path';
import ts from 'typescript';
import { names, shortNames } from './rollup/names.mjs';

const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
const program = ts.createProgram(fileNames, options);
const checker = program.getTypeChecker();

const isSource = ({ fileName }) => /\/src\/(?!i18n\/generated\/)/.test(fileName);
const isOurs = (declaration) => {
  const file = declaration.getSourceFile();
  return isSource(file) || /\/node_modules\/(lit|lit-html|lit-element|@lit)\//.test(file.fileName);
};

/** @type {Map<string, Set<string>>} what speaks against a name */
const problems = new Map();
const object = (name, reason) => {
  if (names.includes(name)) problems.set(name, (problems.get(name) ?? new Set()).add(reason));
};

const seen = new Set();

/** A place where the sources name a property. */
const see = (node, symbol) => {
  seen.add(node.text);
  if (!names.includes(node.text)) return;
  const { fileName } = node.getSourceFile();
  const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.pos);
  for (const declaration of symbol?.declarations ?? []) {
    if (!isOurs(declaration)) object(node.text, `isn't ours at ${fileName.split(sep).pop()}:${line + 1}`);
  }
};

const visit = (node) => {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.name)) {
    see(node.name, checker.getSymbolAtLocation(node.name));
  } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent) && !node.dotDotDotToken) {
    const name = node.propertyName ?? node.name;
    if (ts.isIdentifier(name)) see(name, checker.getTypeAtLocation(node.parent).getProperty(name.text));
  } else if (ts.isObjectLiteralElementLike(node) || ts.isClassElement(node) || ts.isTypeElement(node)) {
    if (node.name && ts.isIdentifier(node.name)) {
      // What an object of the browser's type is given.
      const { parent } = node;
      const type = ts.isObjectLiteralExpression(parent) ? checker.getContextualType(parent) : undefined;
      see(node.name, type?.getProperty(node.name.text) ?? checker.getSymbolAtLocation(node.name));
    }
  } else if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
    object(node.text, 'is named by a text');
  }
  ts.forEachChild(node, visit);
};
for (const file of program.getSourceFiles()) if (isSource(file)) visit(file);

for (const { declarations } of JSON.parse(readFileSync('custom-elements.json', 'utf8')).modules) {
  for (const { members = [] } of declarations) {
    for (const { name, privacy } of members) if (!privacy || privacy === 'public') object(name, 'is public');
  }
}
for (const name of names) if (!seen.has(name)) object(name, 'is nowhere');
for (const [name, short] of Object.entries(shortNames.mangleCache)) {
  if (seen.has(short)) object(name, `would be called ${short}, as another is`);
}

for (const [name, reasons] of problems) console.error(`${name} ${[...reasons].join(', ')}.`);
if (problems.size) process.exit(1);
