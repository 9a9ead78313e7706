import { DocExplorerStore } from '@graphiql/plugin-doc-explorer';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { GraphiQL } from 'graphiql';
import { AccountBar } from '../account/AccountBar';
import { Session } from '../account/session';
import { AnswerFooter } from '../answers/AnswerFooter';
import { docsPlugin } from '../docs/docsPlugin';
import { examples } from '../examples/examples';
import { examplesPlugin } from '../examples/examplesPlugin';
import { inLanguage } from '../language/language';
import { createFetcher } from '../requests/fetcher';
import { schemaQuery } from '../requests/schemaText';
import { FilesButton } from '../uploads/FilesButton';
import { FollowTabs } from './FollowTabs';
import { SchemaFollowsSession } from './SchemaFollowsSession';
import { TabStores } from './tabStores';

const session = new Session();
const stores = new TabStores();
const fetcher = createFetcher(session, stores);
const plugins = [examplesPlugin, HISTORY_PLUGIN];
const firstTab = examples.slice(0, 1).map(({ query }) => ({ query }));

// The list of examples is open at first, unless the pane would cover the editors.
const firstPlugin = window.matchMedia('(min-width: 701px)').matches ? { visiblePlugin: examplesPlugin } : {};
const newTab = inLanguage('# 在此编写查询，按 Ctrl-Enter 执行\n', '# Write a query here, run it with Ctrl-Enter\n');

export function Ide() {
  return (
    <>
      <AccountBar session={session}>
        <h1 className="ide-title">
          {inLanguage('重点项目接口', 'Key Projects API')}
        </h1>
      </AccountBar>
      <GraphiQL
        fetcher={fetcher}
        introspectionQueryName={schemaQuery}
        plugins={plugins}
        referencePlugin={docsPlugin}
        {...firstPlugin}
        defaultTabs={firstTab}
        defaultQuery={newTab}
        // A token typed into the headers stays in memory: it is not written to the browser's storage.
        shouldPersistHeaders={false}
      >
        {/* The head of the page has the title already. */}
        <GraphiQL.Logo>{null}</GraphiQL.Logo>
        <GraphiQL.Toolbar>
          {({ prettify, merge, copy }) => (
            <>
              {prettify}
              {merge}
              {copy}
              <FilesButton chosen={stores.chosen} />
            </>
          )}
        </GraphiQL.Toolbar>
        <GraphiQL.Footer>
          <AnswerFooter answers={stores.answers} />
        </GraphiQL.Footer>
        {/* GraphiQL adds this store only with its own plugin. */}
        <DocExplorerStore>{null}</DocExplorerStore>
        <FollowTabs stores={stores} />
        <SchemaFollowsSession session={session} />
      </GraphiQL>
    </>
  );
}
