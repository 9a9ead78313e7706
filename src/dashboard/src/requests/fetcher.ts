import type { Fetcher } from '@graphiql/toolkit';
import type { ExecutionResult, FormattedExecutionResult } from 'graphql';
import type { Session } from '../account/session';
import type { TabStores } from '../ide/tabStores';
import { follow } from './follow';
import { hasAuthorization, type TypedHeaders } from './headers';
import { filesFor } from './multipart';
import { readOperation } from './operation';
import { post } from './post';
import { isClosed, readSchemaText, schemaQuery } from './schemaText';

const notAuthenticated = 'AUTH_NOT_AUTHENTICATED';

/** How GraphiQL reaches the server: subscriptions over a socket, everything else by HTTP, both as whoever has signed in. */
export function createFetcher(session: Session, tabs: TabStores): Fetcher {
  return async (asked, options) => {
    const headers: TypedHeaders = options?.headers ?? {};
    const { params, subscription } = readOperation(asked);
    const isOwn = params.operationName === schemaQuery;
    if (!isOwn) {
      tabs.answers.begin(tabs.current);
    }
    if (subscription !== null) {
      const { answers, current } = tabs;
      return follow(params, subscription, headers, session, (result) => answers.addEvent(current, result));
    }
    const files = isOwn ? undefined : filesFor(params, tabs.chosen.of(tabs.current));
    const { current } = tabs;
    const authorization = hasAuthorization(headers) ? null : await session.authorization();
    const result = await post(params, authorization === null ? headers : { ...headers, Authorization: authorization }, files);
    if (authorization !== null && isUnknown(result)) {
      session.lose(authorization);
    }
    if (!isOwn) {
      tabs.answers.addFiles(current, result);
    }
    return isOwn && isClosed(result) ? readSchemaText() : (result as ExecutionResult);
  };
}

const isUnknown = ({ errors }: FormattedExecutionResult): boolean =>
  errors?.some(({ extensions }) => extensions?.['code'] === notAuthenticated) === true;
