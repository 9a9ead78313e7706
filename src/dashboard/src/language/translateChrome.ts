import { chineseOf } from './graphiqlWords';

const attributes = ['aria-label', 'title', 'placeholder'];

// Texts of users and of the schema: a field may be called "Fields", an operation "Clear".
const foreign = [
  '.monaco-editor',
  '.graphiql-doc-explorer-content a',
  '.graphiql-doc-explorer-title',
  '[data-foreign]',
].join(', ');
const tab = '.graphiql-tab-button';
const entry = '.graphiql-history-item-label';
const untitled = '<untitled>';

/**
 * Shows GraphiQL's texts in Chinese, now and whenever it writes new ones, before the browser paints them.
 * @param names Chinese names of operations, for tabs and the history.
 */
export function translateChrome(names: ReadonlyMap<string, string>): void {
  const translated = (element: Element, text: string, isAttribute: boolean): string | null => {
    if (element.closest(tab) !== null) {
      return names.get(text) ?? (text === untitled ? chineseOf(text) : null);
    }
    if (!isAttribute && element.closest(entry) !== null) {
      return names.get(text) ?? null;
    }
    return !isAttribute && element.closest(foreign) !== null && text !== 'Docs' ? null : chineseOf(text);
  };

  const readText = (node: Text): void => {
    const text = node.data.trim();
    const chinese = text === '' || node.parentElement === null ? null : translated(node.parentElement, text, false);
    if (chinese !== null) {
      node.data = node.data.replace(text, () => chinese);
    }
  };
  const readAttribute = (element: Element, name: string): void => {
    const text = element.getAttribute(name);
    const chinese = text === null ? null : translated(element, text, true);
    if (chinese !== null) {
      element.setAttribute(name, chinese);
    }
  };
  const readTree = (root: Node): void => {
    if (root instanceof Text) {
      readText(root);
      return;
    }
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
      node instanceof Element && node.matches('.monaco-editor') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    for (let node: Node | null = walker.currentNode; node !== null; node = walker.nextNode()) {
      if (node instanceof Text) {
        readText(node);
      } else if (node instanceof Element) {
        for (const name of attributes) {
          readAttribute(node, name);
        }
      }
    }
  };
  const isEditor = (node: Node): boolean => (node instanceof Element ? node : node.parentElement)?.closest('.monaco-editor') != null;

  new MutationObserver((changes) => {
    for (const { type, target, addedNodes, attributeName } of changes) {
      if (isEditor(target)) {
        continue;
      }
      if (type === 'attributes' && target instanceof Element && attributeName !== null) {
        readAttribute(target, attributeName);
      } else if (type === 'characterData' && target instanceof Text) {
        readText(target);
      }
      addedNodes.forEach(readTree);
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true, attributeFilter: attributes });
  readTree(document.body);
}
