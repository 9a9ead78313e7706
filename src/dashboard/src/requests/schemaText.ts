import { buildSchema, introspectionFromSchema, type ExecutionResult, type FormattedExecutionResult } from 'graphql';
import { addressOf } from './address';

/** Name of the query by which the page asks for the schema, so that nobody's own is taken for it. */
export const schemaQuery = 'SchemaOfThePage';

const introspectionNotAllowed = 'HC0046';

/** Whether the server answers no introspection, as is usual outside Development. */
export const isClosed = ({ errors }: FormattedExecutionResult): boolean =>
  errors?.some(({ extensions }) => extensions?.['code'] === introspectionNotAllowed) === true;

/** The answer to an introspection, made of the schema's text, which is always served. */
export async function readSchemaText(): Promise<ExecutionResult> {
  const response = await fetch(addressOf('graphql?sdl'), { cache: 'no-cache' });
  return { data: { ...introspectionFromSchema(buildSchema(await response.text())) } };
}
