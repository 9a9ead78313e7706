import type { Fetcher } from '@graphiql/toolkit';
import type { ExecutionResult, FormattedExecutionResult } from 'graphql';
import type { Session } from '../account/session';
import { follow } from './follow';
import { hasAuthorization, type TypedHeaders } from './headers';
import { readOperation } from './operation';
import { post } from './post';
import { isClosed, readSchemaText, schemaQuery } from './schemaText';

const notAuthenticated = 'AUTH_NOT_AUTHENTICATED';

/** How GraphiQL reaches the server: subscriptions over a socket, everything else by HTTP, both as whoever has signed in. */
export function createFetcher(session: Session): Fetcher {
  return async (asked, options) => {
    const headers: TypedHeaders = options?.headers ?? {};
    const { params, subscription } = readOperation(asked);
    if (subscription !== null) {
      return follow(params, subscription, headers, session);
    }
    const authorization = hasAuthorization(headers) ? null : await session.authorization();
    const result = await post(params, authorization === null ? headers : { ...headers, Authorization: authorization });
    if (authorization !== null && isUnknown(result)) {
      session.lose(authorization);
    }
    return params.operationName === schemaQuery && isClosed(result) ? readSchemaText() : (result as ExecutionResult);
  };
}

const isUnknown = ({ errors }: FormattedExecutionResult): boolean =>
  errors?.some(({ extensions }) => extensions?.['code'] === notAuthenticated) === true;
