import { readFile } from 'node:fs/promises';
import { buildSchema } from 'graphql';
import { schemaFile } from './places.mjs';

export const readSchemaText = () => readFile(schemaFile, 'utf8');

/** The committed contract as a graphql-js schema. */
export const readSchema = async () => buildSchema(await readSchemaText());
