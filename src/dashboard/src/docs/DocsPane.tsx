import { DocExplorer, useDocExplorerActions } from '@graphiql/plugin-doc-explorer';
import { MagnifyingGlassIcon, useGraphiQL } from '@graphiql/react';
import { useDeferredValue, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { inLanguage } from '../language/language';
import { Marked } from './Marked';
import { indexSchema, searchSchema, wordsOf, type SchemaEntry } from './searchSchema';

const most = 100;
const hint = inLanguage('搜索名称和说明，如 关键线路、逾期', 'Search names and descriptions');

/** GraphiQL's documentation with a search of its own, because GraphiQL's finds names only. */
export function DocsPane() {
  const schema = useGraphiQL((state) => state.schema);
  const { push } = useDocExplorerActions();
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const entries = useMemo(() => (schema == null ? [] : indexSchema(schema)), [schema]);
  const asked = useDeferredValue(query);
  const found = useMemo(() => searchSchema(entries, asked), [entries, asked]);
  const isSearching = isOpen && wordsOf(query).length > 0;

  const show = ({ type, field }: SchemaEntry) => {
    push({ name: type.name, def: type });
    if (field !== null) {
      push({ name: field.name, def: field });
    }
    setOpen(false);
  };
  const steer = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      setQuery('');
      input.current?.focus();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
      const next = buttons.findIndex((one) => one === document.activeElement) + (event.key === 'ArrowDown' ? 1 : -1);
      (buttons[next] ?? (next < 0 ? input.current : null))?.focus();
    } else if (event.key === 'Enter' && event.target === input.current && found[0] !== undefined) {
      show(found[0]);
    }
  };

  return (
    <div className="docs" role="search" onKeyDown={steer}>
      {/* GraphiQL's shortcut clicks the element of this class. */}
      <label className="side-search graphiql-doc-explorer-search-input">
        <MagnifyingGlassIcon aria-hidden="true" />
        <input
          ref={input}
          type="search"
          autoComplete="off"
          placeholder={hint}
          aria-label={hint}
          value={query}
          onFocus={() => setOpen(true)}
          onChange={(event) => {
            setQuery(event.target.value);
            setOpen(true);
          }}
        />
      </label>
      {isSearching ? (
        <>
          <p className="docs-count" role="status">
            {countOf(found.length)}
          </p>
          <ul className="docs-found" ref={list} data-foreign>
            {found.slice(0, most).map((entry) => (
              <li key={entry.label}>
                <button type="button" onClick={() => show(entry)}>
                  <code>
                    <Marked text={entry.label} words={wordsOf(asked)} />
                  </code>
                  <Marked text={entry.description} words={wordsOf(asked)} />
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <DocExplorer />
      )}
    </div>
  );
}

function countOf(number: number): string {
  if (number === 0) {
    return inLanguage('没有找到', 'Nothing found');
  }
  return number > most
    ? inLanguage(`找到 ${number} 处，显示前 ${most} 处`, `${number} found, the first ${most} are shown`)
    : inLanguage(`找到 ${number} 处`, `${number} found`);
}
