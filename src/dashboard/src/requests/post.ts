import type { FetcherParams } from '@graphiql/toolkit';
import type { FormattedExecutionResult } from 'graphql';
import { inLanguage } from '../language/language';
import type { FilesByPath } from '../uploads/chosenFiles';
import { addressOf } from './address';
import { formOf } from './multipart';
import { told } from './told';

const defaults = {
  Accept: 'application/graphql-response+json, application/json;q=0.9',
  'GraphQL-Preflight': '1',
};

const noFiles: FilesByPath = new Map();

/** Sends an operation, with files as a multipart request, and reads its answer. What has no GraphQL answer throws an error that may be shown. */
export async function post(
  params: FetcherParams,
  headers: Readonly<Record<string, unknown>>,
  files = noFiles,
): Promise<FormattedExecutionResult> {
  const all = new Headers(defaults);
  // The browser writes the type of a form itself, because the type names the border of the parts.
  if (files.size === 0) {
    all.set('Content-Type', 'application/json');
  }
  for (const [name, value] of Object.entries(headers)) {
    all.set(name, String(value));
  }
  let response: Response;
  try {
    response = await fetch(addressOf('graphql'), { method: 'POST', headers: all, body: files.size === 0 ? JSON.stringify(params) : formOf(params, files) });
  } catch {
    throw told(inLanguage('无法连接服务器', 'The server cannot be reached'));
  }
  try {
    return (await response.json()) as FormattedExecutionResult;
  } catch {
    throw told(inLanguage(`服务器的应答不是 JSON (${response.status})`, `The answer of the server is no JSON (${response.status})`));
  }
}
