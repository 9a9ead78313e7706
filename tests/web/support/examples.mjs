import { readFile } from 'node:fs/promises';
import { filesIn } from './files.mjs';
import { exampleFolder } from './places.mjs';

/** Chinese names of the examples, in the order of the list. */
export async function exampleNames() {
  const files = await filesIn(exampleFolder, '.graphql');
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return texts.map((text) => text.match(/^# ([^：]+)：/)[1]);
}
