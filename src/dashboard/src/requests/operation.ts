import type { FetcherParams } from '@graphiql/toolkit';
import { GraphQLError, Kind, OperationTypeNode, parse, type DocumentNode, type OperationDefinitionNode } from 'graphql';

/** A subscription, and the document that it stands in. */
export interface Subscription {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** What is sent, and the subscription in it if it is one. */
export interface Operation {
  readonly params: FetcherParams;
  readonly subscription: Subscription | null;
}

/**
 * Looks at the text that is really sent. GraphiQL's own idea of it lags behind the keyboard: run at once after typing or
 * pasting, it still tells the kind and the name of an operation that has been typed over.
 */
export function readOperation(params: FetcherParams): Operation {
  const document = parseOrNull(params.query);
  if (document === null) {
    return { params, subscription: null };
  }
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const named = operations.find(({ name }) => name !== undefined && name.value === params.operationName);
  const operation = named ?? (operations.length === 1 ? operations[0] : undefined);
  return {
    params: { ...params, operationName: operation?.name?.value ?? null },
    subscription: operation?.operation === OperationTypeNode.SUBSCRIPTION ? { document, operation } : null,
  };
}

/** Null for a text that cannot be parsed: it is sent as it is, and the server says where it goes wrong. */
export function parseOrNull(query: string): DocumentNode | null {
  try {
    return parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) {
      return null;
    }
    throw error;
  }
}
