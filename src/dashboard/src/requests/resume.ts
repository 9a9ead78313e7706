import type { FetcherParams } from '@graphiql/toolkit';
import { Kind, print, type ArgumentNode, type ExecutionResult, type FieldNode } from 'graphql';
import type { Subscription } from './operation';

const argument = 'after';

/** Cursor of an event, or null when the subscription did not ask for it. */
export function cursorOf(subscription: Subscription, { data }: ExecutionResult): string | null {
  const root = rootOf(subscription);
  const asked = root?.selectionSet?.selections.find((field) => field.kind === Kind.FIELD && field.name.value === 'cursor');
  if (root === null || asked?.kind !== Kind.FIELD) {
    return null;
  }
  const event = data?.[answerName(root)] as Readonly<Record<string, unknown>> | null | undefined;
  const cursor = event?.[answerName(asked)];
  return typeof cursor === 'string' ? cursor : null;
}

/** The same subscription, to go on behind the event that a cursor belongs to. */
export function resumeBehind(params: FetcherParams, subscription: Subscription, cursor: string): FetcherParams {
  const root = rootOf(subscription);
  if (root === null) {
    return params;
  }
  const given = root.arguments?.find(({ name }) => name.value === argument);
  // A variable keeps its place: nobody else might use it, and a variable without a use is an error.
  if (given?.value.kind === Kind.VARIABLE) {
    return { ...params, variables: { ...params.variables, [given.value.name.value]: cursor } };
  }
  const behind: ArgumentNode = {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: argument },
    value: { kind: Kind.STRING, value: cursor },
  };
  const others = root.arguments?.filter((one) => one !== given) ?? [];
  return { ...params, query: printWith(subscription, { ...root, arguments: [...others, behind] }) };
}

function printWith({ document, operation }: Subscription, root: FieldNode): string {
  const changed = { ...operation, selectionSet: { ...operation.selectionSet, selections: [root] } };
  return print({ ...document, definitions: document.definitions.map((one) => (one === operation ? changed : one)) });
}

/** The one field of a subscription; null when it comes by a fragment. */
function rootOf({ operation }: Subscription): FieldNode | null {
  const [first] = operation.selectionSet.selections;
  return first?.kind === Kind.FIELD ? first : null;
}

const answerName = ({ alias, name }: FieldNode): string => (alias ?? name).value;
