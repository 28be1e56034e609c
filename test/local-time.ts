/** Finds in a source text whatever could read the time zone of the machine, or its clock. */
import ts from 'typescript';

/** Names that need no argument to look at the zone, the clock or the language of the machine. */
const FORBIDDEN =
  /^(?:Date|Intl|Temporal|getTimezoneOffset|[gs]et(?:Date|Day|FullYear|Year|Month|Hours|Minutes|Seconds|Milliseconds))$/;

/** The one kind of `Date` whose every getter tells UTC. */
const UTC_DATE = 'UTCDate';

const isForbiddenText = (node: ts.Node): boolean => ts.isStringLiteralLike(node) && FORBIDDEN.test(node.text);

const DATE_FNS = /^date-fns(?:\/|$)/;

const propertyOf = (node: ts.Node | undefined, name: string): ts.Expression | null => {
  if (node === undefined || !ts.isObjectLiteralExpression(node)) return null;
  const found = node.properties.find((one) => one.name?.getText() === name);
  if (found === undefined) return null;
  if (ts.isShorthandPropertyAssignment(found)) return found.name;
  return ts.isPropertyAssignment(found) ? found.initializer : null;
};

const isNewUtcDate = (node: ts.Node | undefined): boolean =>
  node !== undefined && ts.isNewExpression(node) && node.expression.getText() === UTC_DATE;

const walk = (node: ts.Node, visit: (node: ts.Node) => void): void => {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
};

/** Every place that could touch local time, as `line: text`; none in a text whose answers no zone can change. */
export const localTimeIn = (text: string): string[] => {
  const file = ts.createSourceFile('source.ts', text, ts.ScriptTarget.ES2022, true);
  const ofDateFns = new Set<string>();
  const utcDates = new Set<string>();
  const found: ts.Node[] = [];

  walk(file, (node) => {
    if (ts.isVariableDeclaration(node) && isNewUtcDate(node.initializer)) utcDates.add(node.name.getText());
    if (!ts.isImportDeclaration(node) || node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return;
    if (!ts.isStringLiteral(node.moduleSpecifier) || !DATE_FNS.test(node.moduleSpecifier.text)) return;
    const bindings = node.importClause?.namedBindings;
    // A whole namespace or a default import could be called by any name.
    if (bindings === undefined || !ts.isNamedImports(bindings)) found.push(node);
    else for (const { name, isTypeOnly } of bindings.elements) if (!isTypeOnly) ofDateFns.add(name.text);
  });

  const isUtcDate = (node: ts.Node | undefined): boolean =>
    isNewUtcDate(node) || (node !== undefined && ts.isIdentifier(node) && utcDates.has(node.text));
  const isInUtc = (call: ts.CallExpression): boolean =>
    isUtcDate(call.arguments[0]) || call.arguments.some((one) => propertyOf(one, 'in')?.getText() === 'utc');
  const isOfUtc = (call: ts.CallExpression): boolean =>
    call.arguments.some((one) => {
      const zone = propertyOf(one, 'timeZone');
      return zone !== null && ts.isStringLiteral(zone) && zone.text === 'UTC';
    });

  const isTouching = (node: ts.Identifier): boolean => {
    const { parent } = node;
    const call = ts.isCallExpression(parent) && parent.expression === node ? parent : null;
    if (FORBIDDEN.test(node.text)) return true;
    if (node.text.startsWith('toLocale')) {
      const told = ts.isPropertyAccessExpression(parent) && ts.isCallExpression(parent.parent) ? parent.parent : null;
      return told === null || !isOfUtc(told);
    }
    if (!ofDateFns.has(node.text) || ts.isImportSpecifier(parent)) return false;
    // Handed on uncalled, it could be called with anything.
    return call === null || !isInUtc(call);
  };

  walk(file, (node) => {
    const isHidden = ts.isElementAccessExpression(node) && isForbiddenText(node.argumentExpression);
    if (isHidden || (ts.isIdentifier(node) && isTouching(node))) found.push(node);
  });
  return found.map((node) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    return `${line + 1}: ${text.split('\n')[line]?.trim()}`;
  });
};
