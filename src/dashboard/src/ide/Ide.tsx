import { DOC_EXPLORER_PLUGIN } from '@graphiql/plugin-doc-explorer';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { exampleTabs } from './exampleTabs';

// Subscriptions go over a socket, with the headers of the tab, such as a token, in its first message.
const fetcher = createGraphiQLFetcher({
  url: '/graphql',
  subscriptionUrl: `${location.origin.replace(/^http/, 'ws')}/graphql`,
  enableIncrementalDelivery: false,
  headers: { 'GraphQL-Preflight': '1' },
});

const newTab = '# 在此编写查询，按 Ctrl-Enter 执行 · Write a query here, run it with Ctrl-Enter\n';

export function Ide() {
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={[HISTORY_PLUGIN]}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      defaultTabs={exampleTabs}
      defaultQuery={newTab}
      // A token typed into the headers stays in memory: it is not written to the browser's storage.
      shouldPersistHeaders={false}
    >
      <GraphiQL.Logo>
        <h1 className="ide-title">
          重点项目接口 <small>Key Projects API</small>
        </h1>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}
