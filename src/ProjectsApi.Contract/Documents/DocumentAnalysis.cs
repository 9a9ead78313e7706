using GraphQLParser;
using GraphQLParser.AST;
using ProjectsApi.Contract.Errors;

namespace ProjectsApi.Contract.Documents;

/// <summary>
/// Counts in one walk everything that the limits of a document bound. Runs before the engine's validation, whose time is quadratic in
/// these numbers.
/// </summary>
/// <remarks>It counts to the end, so that the error can state the number; the parser's limits bound the walk.</remarks>
internal sealed class DocumentAnalysis(GraphQLDocument document, ContractOptions limits)
{
    private readonly Dictionary<ROM, GraphQLFragmentDefinition> _fragments = [];
    private readonly Dictionary<GraphQLFragmentDefinition, SelectionSize> _fragmentSizes = [];
    private SelectionSize _largest;
    private int _fragmentDefinitions;
    private int _variables;
    private int _aliases;
    private int _directives;
    private int _arguments;
    private int _selections;
    private int _largestSet;
    private bool _isExecutable = true;

    /// <summary>First introspection field.</summary>
    public GraphQLField? Introspection { get; private set; }

    /// <summary>Fragments by name; the first of several with one name, because the engine refuses the others.</summary>
    public IReadOnlyDictionary<ROM, GraphQLFragmentDefinition> Fragments => _fragments;

    /// <returns>The first limit that is exceeded; null when there is none.</returns>
    public ContractError? Run()
    {
        FindFragments();
        foreach (var definition in document.Definitions)
        {
            if (definition is GraphQLOperationDefinition operation)
            {
                Count(operation);
            }
            else if (definition is GraphQLFragmentDefinition fragment)
            {
                SizeOf(fragment);
            }
            else
            {
                _isExecutable = false;
            }
        }

        return _isExecutable ? Refusal() : DocumentErrors.NotExecutable();
    }

    private ContractError? Refusal() =>
        Above(_fragmentDefinitions, limits.MaxFragments, "fragments", nameof(limits.MaxFragments))
        ?? Above(_variables, limits.MaxVariables, "variables", nameof(limits.MaxVariables))
        ?? Above(_directives, limits.MaxDirectives, "directives", nameof(limits.MaxDirectives))
        ?? Above(_arguments, limits.MaxArguments, "arguments of one field or directive", nameof(limits.MaxArguments))
        ?? Above(_largestSet, limits.MaxSelectionsPerSet, "selections in one selection set", nameof(limits.MaxSelectionsPerSet))
        ?? Above(_selections, limits.MaxSelections, "selections", nameof(limits.MaxSelections))
        ?? Above(_aliases, limits.MaxAliases, "aliases", nameof(limits.MaxAliases))
        ?? Above(_largest.Fields, limits.MaxRootFields, "fields at the root of an operation", nameof(limits.MaxRootFields))
        ?? Above(
            _largest.Selections, limits.MaxExpandedSelections, "selections with fragments written out", nameof(
                limits.MaxExpandedSelections))
        ?? (_largest.Depth > limits.MaxDepth ? DocumentErrors.TooDeep(_largest.Depth, limits.MaxDepth) : null);

    private static ContractError? Above(long counted, int allowed, string what, string setting) =>
        counted > allowed ? DocumentErrors.TooMany(what, counted, allowed, setting) : null;

    private void FindFragments()
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is GraphQLFragmentDefinition fragment)
            {
                _fragmentDefinitions++;
                _fragments.TryAdd(fragment.FragmentName.Name.Value, fragment);
            }
        }
    }

    private void Count(GraphQLOperationDefinition operation)
    {
        Count(operation.Directives);
        _variables = Math.Max(_variables, operation.Variables?.Count ?? 0);
        foreach (var variable in operation.Variables?.Items ?? [])
        {
            Count(variable.Directives);
        }

        _largest = _largest.Or(SizeOf(operation.SelectionSet));
    }

    private SelectionSize SizeOf(GraphQLSelectionSet? set)
    {
        var size = default(SelectionSize);
        if (set is null)
        {
            return size;
        }

        _selections += set.Selections.Count;
        _largestSet = Math.Max(_largestSet, set.Selections.Count);
        foreach (var selection in set.Selections)
        {
            size = size.With(SizeOf(selection));
        }

        return size;
    }

    private SelectionSize SizeOf(ASTNode selection)
    {
        Count((selection as IHasDirectivesNode)?.Directives);
        return selection switch
        {
            GraphQLField field => SizeOf(field),
            GraphQLInlineFragment inline => SizeOf(inline.SelectionSet),
            GraphQLFragmentSpread spread when _fragments.TryGetValue(spread.FragmentName.Name.Value, out var fragment) =>
                SizeOf(fragment),
            _ => default,
        };
    }

    private SelectionSize SizeOf(GraphQLField field)
    {
        if (field.Alias is not null)
        {
            _aliases++;
        }

        Count(field.Arguments);
        var isIntrospection = IntrospectionDepth.IsEntry(field);
        if (isIntrospection)
        {
            Introspection ??= field;
        }

        return SizeOf(field.SelectionSet).Below(isIntrospection);
    }

    private SelectionSize SizeOf(GraphQLFragmentDefinition fragment)
    {
        if (_fragmentSizes.TryGetValue(fragment, out var known))
        {
            return known;
        }

        // Within a cycle the fragment counts as empty; validation refuses the cycle afterwards.
        _fragmentSizes[fragment] = default;
        Count(fragment.Directives);
        var size = SizeOf(fragment.SelectionSet);
        _fragmentSizes[fragment] = size;
        return size;
    }

    private void Count(GraphQLDirectives? directives)
    {
        if (directives is not null)
        {
            _directives += directives.Count;
            directives.Items.ForEach(directive => Count(directive.Arguments));
        }
    }

    private void Count(GraphQLArguments? arguments) => _arguments = Math.Max(_arguments, arguments?.Count ?? 0);
}
