import { getNamedType, isInputObjectType, isListType, isNonNullType, Kind, parse, typeFromAST } from 'graphql';
import type { DocumentNode, GraphQLInputType, GraphQLSchema } from 'graphql';

/** A place in the variables that takes a file. */
export interface UploadPlace {
  /** Names from the variable on, such as `input.file`. */
  readonly path: string;
  readonly isList: boolean;
  readonly isRequired: boolean;
}

const scalar = 'Upload';
// Filters contain themselves; files lie near the top.
const deepest = 3;

/** The places for files in the variables of a document; none while it cannot be parsed. */
export function findUploadPlaces(query: string, schema: GraphQLSchema): UploadPlace[] {
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch {
    return [];
  }
  return document.definitions
    .flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : []))
    .flatMap(({ variable, type }) => {
      const given = typeFromAST(schema, type) as GraphQLInputType | undefined;
      return given === undefined ? [] : placesIn(given, variable.name.value, deepest);
    });
}

function placesIn(type: GraphQLInputType, path: string, depth: number): UploadPlace[] {
  const isRequired = isNonNullType(type);
  const bare = isRequired ? type.ofType : type;
  const named = getNamedType(type);
  if (named.name === scalar) {
    return [{ path, isList: isListType(bare), isRequired }];
  }
  if (!isInputObjectType(bare) || depth === 0) {
    return [];
  }
  return Object.values(bare.getFields()).flatMap((field) => placesIn(field.type, `${path}.${field.name}`, depth - 1));
}
