// What is the page's own of the texts on the screen: neither the schema's nor the user's.

/** Every visible text and label outside editors, names of users and parts of the schema. */
export const chromeTexts = (page) =>
  page.evaluate(() => {
    const foreign = [
      '.monaco-editor',
      '[data-foreign]',
      '.graphiql-key',
      '.graphiql-doc-explorer-content a',
      '.graphiql-doc-explorer-content .graphiql-markdown-description:not(:has(+ .graphiql-doc-explorer-section-title))',
      '.graphiql-doc-explorer-enum-value',
      '.graphiql-doc-explorer-argument-name',
      '.graphiql-doc-explorer-title',
      '.graphiql-doc-explorer-back',
      'style',
      'script',
      'noscript',
    ].join(', ');
    const texts = new Set();
    const add = (text) => text.trim() !== '' && texts.add(text.trim());
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.currentNode; node; node = walker.nextNode()) {
      const element = node instanceof Text ? node.parentElement : node;
      if (element.closest('.monaco-editor, style, script, noscript') || !element.checkVisibility()) continue;
      if (node instanceof Text && !element.closest(foreign) && !element.closest('.graphiql-history-item-label')) add(node.data);
      if (node instanceof Element) {
        for (const name of ['aria-label', 'title', 'placeholder', 'alt']) add(node.getAttribute(name) ?? '');
      }
    }
    return [...texts, document.title];
  });

const chinese = /\p{Script=Han}/u;
// Marks, numbers, names of products and of keys have no translation.
const nameless = /^[^\p{L}]*(?:B|KB|MB)?$|^(?:macOS|Windows|QL|i|GraphiQL|F1)$/u;

/** Those that are not Chinese. */
export const untranslated = (texts) => texts.filter((text) => !chinese.test(text) && !nameless.test(text));
