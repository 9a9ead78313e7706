import type { FetcherParams } from '@graphiql/toolkit';
import type { DefinitionNode } from 'graphql';
import { Kind } from 'graphql';
import { inLanguage } from '../language/language';
import type { FilesByPath } from '../uploads/chosenFiles';
import { parseOrNull } from './operation';
import { told } from './told';

/** The files for variables that the document declares; a required file that nobody chose throws an error that may be shown. */
export function filesFor({ query, variables }: FetcherParams, chosen: FilesByPath): FilesByPath {
  const declared = (parseOrNull(query)?.definitions ?? []).flatMap(variablesOf);
  const given = (variables ?? {}) as Readonly<Record<string, unknown>>;
  const missing = declared.find(({ name, isUpload }) => isUpload && !chosen.has(name) && given[name] === undefined);
  if (missing !== undefined) {
    const dollar = `$${missing.name}`;
    throw told(
      inLanguage(`请先用回形针按钮为变量 ${dollar} 选择文件`, `Choose a file for the variable ${dollar} with the paper clip first`),
    );
  }
  const names = new Set(declared.map(({ name }) => name));
  return new Map([...chosen].filter(([path]) => names.has(path.split('.')[0] ?? '')));
}

/** The body by the GraphQL multipart request specification: operations, map, then one part for each file. */
export function formOf(params: FetcherParams, files: FilesByPath): FormData {
  const variables = structuredClone((params.variables ?? {}) as Record<string, unknown>);
  const parts: { readonly place: string; readonly file: File }[] = [];
  for (const [path, { files: placed, isList }] of files) {
    write(variables, path, isList ? placed.map(() => null) : null);
    parts.push(...placed.map((file, index) => ({ place: `variables.${path}${isList ? `.${index}` : ''}`, file })));
  }
  const form = new FormData();
  form.append('operations', JSON.stringify({ ...params, variables }));
  form.append('map', JSON.stringify(Object.fromEntries(parts.map(({ place }, index) => [index, [place]]))));
  parts.forEach(({ file }, index) => form.append(String(index), file, file.name));
  return form;
}

function variablesOf(definition: DefinitionNode): { name: string; isUpload: boolean }[] {
  const variables = definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [];
  return variables.map(({ variable, type }) => ({
    name: variable.name.value,
    isUpload: type.kind === Kind.NON_NULL_TYPE && type.type.kind === Kind.NAMED_TYPE && type.type.name.value === 'Upload',
  }));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function write(variables: Record<string, unknown>, path: string, value: unknown): void {
  const names = path.split('.');
  const last = names.pop() ?? path;
  let parent = variables;
  for (const name of names) {
    const child = parent[name];
    const next: Record<string, unknown> = isObject(child) ? child : {};
    parent[name] = next;
    parent = next;
  }
  parent[last] = value;
}
