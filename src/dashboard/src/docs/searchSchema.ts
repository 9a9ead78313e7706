import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLEnumValue, GraphQLField, GraphQLInputField, GraphQLNamedType, GraphQLSchema } from 'graphql';

/** One part of the schema that the search can find. */
export interface SchemaEntry {
  /** What is shown, such as `Project.schedule`. */
  readonly label: string;
  readonly name: string;
  readonly description: string;
  readonly type: GraphQLNamedType;
  /** The field to open below the type, if any; of an argument the field that takes it. */
  readonly field: GraphQLField<unknown, unknown> | GraphQLInputField | null;
}

/** Every type, field, argument and enum value, in the order of the schema. */
export function indexSchema(schema: GraphQLSchema): SchemaEntry[] {
  return Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => [entryOf(type, type.name, type, null), ...membersOf(type)]);
}

function membersOf(type: GraphQLNamedType): SchemaEntry[] {
  if (isEnumType(type)) {
    return type.getValues().map((value) => entryOf(value, `${type.name}.${value.name}`, type, null));
  }
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => entryOf(field, `${type.name}.${field.name}`, type, field));
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    return Object.values(type.getFields()).flatMap((field) => [
      entryOf(field, `${type.name}.${field.name}`, type, field),
      ...field.args.map((one) => entryOf(one, `${type.name}.${field.name}(${one.name}:)`, type, field)),
    ]);
  }
  return [];
}

function entryOf(
  { name, description }: Pick<GraphQLEnumValue, 'name' | 'description'>,
  label: string,
  type: GraphQLNamedType,
  field: SchemaEntry['field'],
): SchemaEntry {
  return { label, name, description: description ?? '', type, field };
}

/** Entries whose name or description has every word, in any case; those with the words in their name come first. */
export function searchSchema(entries: readonly SchemaEntry[], query: string): SchemaEntry[] {
  const words = wordsOf(query);
  if (words.length === 0) {
    return [];
  }
  const ranked = entries.flatMap((entry) => {
    const rank = rankOf(entry, words);
    return rank === null ? [] : [{ entry, rank }];
  });
  return ranked.sort((one, other) => one.rank - other.rank).map(({ entry }) => entry);
}

export const wordsOf = (query: string): string[] => query.toLowerCase().split(/\s+/).filter(Boolean);

/** 0 for the very name, then a part of the name, the description, and last the type that a member belongs to. */
function rankOf({ label, name, description }: SchemaEntry, words: readonly string[]): number | null {
  const [whole, own, said] = [label.toLowerCase(), name.toLowerCase(), description.toLowerCase()];
  const phrase = words.join(' ');
  if (own === phrase || whole === phrase) {
    return 0;
  }
  if (words.every((word) => own.includes(word))) {
    return 1;
  }
  if (words.every((word) => own.includes(word) || said.includes(word))) {
    return 2;
  }
  return words.every((word) => whole.includes(word) || said.includes(word)) ? 3 : null;
}
