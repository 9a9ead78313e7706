import type { FetcherParams } from '@graphiql/toolkit';
import type { FormattedExecutionResult } from 'graphql';
import { addressOf } from './address';
import { told } from './told';

const defaults = {
  'Content-Type': 'application/json',
  Accept: 'application/graphql-response+json, application/json;q=0.9',
  'GraphQL-Preflight': '1',
};

/** Sends an operation and reads its answer. What has no GraphQL answer throws an error that may be shown. */
export async function post(params: FetcherParams, headers: Readonly<Record<string, unknown>>): Promise<FormattedExecutionResult> {
  const all = new Headers(defaults);
  for (const [name, value] of Object.entries(headers)) {
    all.set(name, String(value));
  }
  let response: Response;
  try {
    response = await fetch(addressOf('graphql'), { method: 'POST', headers: all, body: JSON.stringify(params) });
  } catch {
    throw told('无法连接服务器 · The server cannot be reached');
  }
  try {
    return (await response.json()) as FormattedExecutionResult;
  } catch {
    throw told(`服务器的应答不是 JSON (${response.status}) · The answer of the server is no JSON (${response.status})`);
  }
}
