using System.Runtime.InteropServices;
using GraphQLParser;
using GraphQLParser.AST;
using ProjectsApi.Contract.Errors;

namespace ProjectsApi.Contract.Documents;

/// <summary>
/// Counts the pairs of fields with one response path. Validation compares each pair, which takes seconds for a small
/// document of repeated fields.
/// </summary>
internal sealed class FieldMergeComparisons(
    GraphQLDocument document, IReadOnlyDictionary<ROM, GraphQLFragmentDefinition> fragments, ContractOptions limits)
{
    // The parser and the analysis allow no deeper nesting, except in a cycle of fragments.
    private const int DeepestNesting = 200;

    private long _pairs;
    private int _visits;

    public ContractError? Check()
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is GraphQLOperationDefinition operation)
            {
                _pairs = 0;
                Count([operation.SelectionSet], 1);
                if (_pairs > limits.MaxFieldMerges)
                {
                    return DocumentErrors.TooManyMerges(_pairs, limits.MaxFieldMerges);
                }
            }
        }

        return null;
    }

    // Counts to the end, so that the error can state the number. Each field is visited once, and visits are bounded.
    private void Count(List<GraphQLSelectionSet> sets, int level)
    {
        var groups = new Dictionary<ROM, FieldGroup>();
        var spread = new HashSet<GraphQLFragmentDefinition>();
        foreach (var set in sets)
        {
            Collect(set, groups, spread);
        }

        foreach (var group in groups.Values)
        {
            _pairs += group.Fields * (group.Fields - 1L) / 2;
            if (group.Sets is { } below && level < DeepestNesting)
            {
                Count(below, level + 1);
            }
        }
    }

    private void Collect(
        GraphQLSelectionSet set, Dictionary<ROM, FieldGroup> groups, HashSet<GraphQLFragmentDefinition> spread)
    {
        foreach (var selection in set.Selections)
        {
            // Only a cycle of fragments exceeds the number of the analysis; validation refuses it afterwards.
            if (++_visits > limits.MaxExpandedSelections)
            {
                return;
            }

            if (selection is GraphQLField field)
            {
                Add(field, groups);
            }
            else if (selection is GraphQLInlineFragment inline)
            {
                Collect(inline.SelectionSet, groups, spread);
            }
            else if (selection is GraphQLFragmentSpread named
                && fragments.TryGetValue(named.FragmentName.Name.Value, out var fragment)
                && spread.Add(fragment))
            {
                Collect(fragment.SelectionSet, groups, spread);
            }
        }
    }

    private static void Add(GraphQLField field, Dictionary<ROM, FieldGroup> groups)
    {
        var name = field.Alias?.Name.Value ?? field.Name.Value;
        ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, name, out _);
        group.Fields++;
        if (field.SelectionSet is { } set)
        {
            (group.Sets ??= []).Add(set);
        }
    }

    private record struct FieldGroup(int Fields, List<GraphQLSelectionSet>? Sets);
}
