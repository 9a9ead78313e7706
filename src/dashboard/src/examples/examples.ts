import { inLanguage } from '../language/language';

const documents = import.meta.glob<string>('./*.graphql', { query: '?raw', import: 'default', eager: true });

/** An example document; its first two lines say name and purpose, in Chinese and in English. */
export interface Example {
  readonly operation: string;
  readonly query: string;
  readonly chineseName: string;
  readonly name: string;
  readonly purpose: string;
  /** Everything that a search may find, in lower case. */
  readonly words: string;
}

/** The examples in the order of their file names. */
export const examples: readonly Example[] = Object.keys(documents)
  .sort()
  .map((path) => read(path, documents[path] ?? ''));

function read(path: string, query: string): Example {
  const heads = /^# ([^：\n]+)：(.+)\n# ([^:\n]+): (.+)\n(?:query|mutation|subscription) (\w+)/.exec(query);
  if (heads === null) {
    throw new Error(`${path} has to begin with "# 名称：说明", "# Name: purpose" and a named operation.`);
  }
  const [, chineseName = '', chinesePurpose = '', englishName = '', englishPurpose = '', operation = ''] = heads;
  return {
    operation,
    query,
    chineseName,
    name: inLanguage(chineseName, englishName),
    purpose: inLanguage(chinesePurpose, englishPurpose),
    words: heads.slice(1).join(' ').toLowerCase(),
  };
}
