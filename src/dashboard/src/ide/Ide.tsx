import { DOC_EXPLORER_PLUGIN } from '@graphiql/plugin-doc-explorer';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { GraphiQL } from 'graphiql';
import { AccountBar } from '../account/AccountBar';
import { Session } from '../account/session';
import { createFetcher } from '../requests/fetcher';
import { schemaQuery } from '../requests/schemaText';
import { exampleTabs } from './exampleTabs';
import { SchemaFollowsSession } from './SchemaFollowsSession';

const session = new Session();
const fetcher = createFetcher(session);

const newTab = '# 在此编写查询，按 Ctrl-Enter 执行 · Write a query here, run it with Ctrl-Enter\n';

export function Ide() {
  return (
    <>
      <AccountBar session={session}>
        <h1 className="ide-title">
          重点项目接口 <small>Key Projects API</small>
        </h1>
      </AccountBar>
      <GraphiQL
        fetcher={fetcher}
        introspectionQueryName={schemaQuery}
        plugins={[HISTORY_PLUGIN]}
        referencePlugin={DOC_EXPLORER_PLUGIN}
        defaultTabs={exampleTabs}
        defaultQuery={newTab}
        // A token typed into the headers stays in memory: it is not written to the browser's storage.
        shouldPersistHeaders={false}
      >
        {/* The head of the page has the title already. */}
        <GraphiQL.Logo>{null}</GraphiQL.Logo>
        <SchemaFollowsSession session={session} />
      </GraphiQL>
    </>
  );
}
