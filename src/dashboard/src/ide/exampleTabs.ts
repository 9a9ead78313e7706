const documents = import.meta.glob<string>('../examples/*.graphql', { query: '?raw', import: 'default', eager: true });

/** One tab per example file, in the order of the file names. */
export const exampleTabs = Object.keys(documents)
  .sort()
  .map((path) => ({ query: documents[path] ?? null }));
