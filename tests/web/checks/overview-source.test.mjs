// The source of the throw-away front end: it computes nothing and types no label.
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { describe, test } from 'node:test';
import ts from 'typescript';
import { readLabels, readPart } from '../support/front-end.mjs';
import { overviewFolder } from '../support/places.mjs';
import { readSchemaText } from '../support/schema.mjs';

const files = await readdir(overviewFolder);
const having = (extension) => files.filter((name) => name.endsWith(extension));
const chinese = /\p{Script=Han}/u;

const kinds = ts.SyntaxKind;
const operators = new Set([
  ...[kinds.PlusToken, kinds.MinusToken, kinds.AsteriskToken, kinds.SlashToken, kinds.PercentToken, kinds.AsteriskAsteriskToken],
  ...[kinds.PlusEqualsToken, kinds.MinusEqualsToken, kinds.AsteriskEqualsToken, kinds.SlashEqualsToken, kinds.PercentEqualsToken],
  ...[kinds.AsteriskAsteriskEqualsToken, kinds.PlusPlusToken, kinds.MinusMinusToken],
  ...[kinds.AmpersandToken, kinds.BarToken, kinds.CaretToken, kinds.TildeToken],
  ...[kinds.LessThanLessThanToken, kinds.GreaterThanGreaterThanToken, kinds.GreaterThanGreaterThanGreaterThanToken],
]);
const computing = new Set(['Math', 'BigInt', 'Number', 'parseInt', 'parseFloat', 'reduce', 'reduceRight', 'toFixed', 'eval']);

/** Every place of a script that computes, as text. */
function arithmeticIn(script) {
  const found = [];
  const look = (node) => {
    const operator = ts.isBinaryExpression(node) ? node.operatorToken.kind : node.operator;
    if (operators.has(operator) || (ts.isIdentifier(node) && computing.has(node.text))) found.push(node.getText());
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile('page.mjs', script, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS));
  return found;
}

/** Texts of a page that a reader sees, without titles: headings of columns and terms. */
function headings(html) {
  const untitled = html.replaceAll(/<(title|h1|h2)>.*?<\/\1>/gs, '');
  return [...untitled.matchAll(/>([^<>]+)</g)].map(([, text]) => text.trim()).filter((text) => chinese.test(text));
}

/** The enums whose values the pages show. */
async function shownEnums() {
  const scripts = await Promise.all(having('.mjs').map(readPart));
  return scripts.flatMap((script) => [...script.matchAll(/labels\.of\('(\w+)'/g)].map(([, name]) => name));
}

describe('The source of the overview page', () => {
  test('has scripts, pages and operations that the next tests read', () => {
    assert.deepEqual(having('.mjs'), ['api.mjs', 'gantt.mjs', 'overview.mjs']);
    assert.deepEqual(having('.html'), ['gantt.html', 'index.html']);
    assert.deepEqual(having('.graphql'), ['gantt.graphql', 'labels.graphql', 'overview.graphql']);
  });

  for (const sum of ['a + b', 'a - b', '-a', 'a / 10000', 'n++', 'sum += row', 'Math.max(a, b)', 'rows.reduce(add)', '`${a * b}`']) {
    test(`finds the arithmetic in ${sum}`, () => assert.notDeepEqual(arithmeticIn(sum), []));
  }

  for (const name of having('.mjs')) {
    test(`computes nothing in ${name}`, async () => assert.deepEqual(arithmeticIn(await readPart(name)), []));

    test(`types no Chinese text in ${name}`, async () => assert.doesNotMatch(await readPart(name), chinese));
  }

  for (const name of having('.html')) {
    test(`takes every heading of ${name} from the terms of the schema, and no label of a value that it shows`, async () => {
      const schema = await readSchemaText();
      const labels = await readLabels();
      const shown = (await shownEnums()).flatMap((name) => [...labels.get(name).values()]);
      const texts = headings(await readPart(name));

      assert.ok(texts.length >= 8, 'the page has headings');
      assert.deepEqual(texts.filter((text) => !new RegExp(`\\(${text}[,)]`).test(schema)), []);
      assert.deepEqual(texts.filter((text) => shown.includes(text)), []);
    });
  }

  test('asks for every amount in the unit that it shows', async () => {
    for (const name of having('.graphql')) {
      assert.doesNotMatch(await readPart(name), /\bamount(?!\(unit: YI_YUAN\))/);
    }
  });
});
