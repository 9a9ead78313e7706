import { MagnifyingGlassIcon, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useState } from 'react';
import { inLanguage } from '../language/language';
import { examples, type Example } from './examples';

const title = inLanguage('示例', 'Examples');
const hint = inLanguage('搜索示例', 'Search examples');
// As in ide.css: below this width the pane covers the editors.
const narrow = window.matchMedia('(max-width: 700px)');

/** A list of the examples; one opens in a tab of its own, or in the tab where it already is. */
export function ExamplesPane() {
  const { addTab, changeTab, updateActiveTabValues, setVisiblePlugin } = useGraphiQLActions();
  const { tabs, activeTabIndex, queryEditor } = useGraphiQL((state) => ({
    tabs: state.tabs,
    activeTabIndex: state.activeTabIndex,
    queryEditor: state.queryEditor,
  }));
  const [asked, setAsked] = useState('');
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
  const found = examples.filter((one) => words.every((word) => one.words.includes(word)));

  const open = ({ query, operation }: Example) => {
    const place = tabs.findIndex((tab) => tab.query === query);
    if (place >= 0) {
      changeTab(place);
    } else {
      addTab();
      queryEditor?.setValue(query);
      updateActiveTabValues({ query, operationName: operation });
    }
    if (narrow.matches) {
      setVisiblePlugin(null);
    }
  };

  return (
    <section className="examples" aria-label={title}>
      <h2>{title}</h2>
      <label className="side-search">
        <MagnifyingGlassIcon aria-hidden="true" />
        <input type="search" autoComplete="off" placeholder={hint} aria-label={hint} value={asked} onChange={({ target }) => setAsked(target.value)} />
      </label>
      <ul data-foreign>
        {found.map((example) => (
          <li key={example.operation}>
            <button
              type="button"
              aria-current={tabs[activeTabIndex]?.query === example.query ? 'true' : undefined}
              onClick={() => open(example)}
            >
              <strong>{example.name}</strong>
              <span>{example.purpose}</span>
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p>{inLanguage('没有找到', 'Nothing found')}</p>}
    </section>
  );
}
