import { readFile } from 'node:fs/promises';
import { buildSchema } from 'graphql';
import { schemaFile } from './places.mjs';

export const readSchemaText = () => readFile(schemaFile, 'utf8');

/** The committed contract, as graphql-js understands it. */
export const readSchema = async () => buildSchema(await readSchemaText());
