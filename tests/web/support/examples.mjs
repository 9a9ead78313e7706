import { readFile } from 'node:fs/promises';
import { parse } from 'graphql';
import { filesIn } from './files.mjs';
import { exampleFolder } from './places.mjs';

/** Operation names of the examples, in the order of their tabs. */
export async function exampleNames() {
  const files = await filesIn(exampleFolder, '.graphql');
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return texts.map((text) => parse(text).definitions[0].name.value);
}
