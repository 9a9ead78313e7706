import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Full paths of the files in a folder whose name ends as asked, by name. */
export async function filesIn(folder, ending) {
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}
