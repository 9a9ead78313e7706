using GraphQLParser;
using GraphQLParser.AST;
using ProjectsApi.Contract.Errors;

namespace ProjectsApi.Contract.Documents;

/// <summary>
/// Counts everything of a document that has a limit, in one walk. Runs before the engine's validation, whose time grows
/// with the square of what is counted here.
/// </summary>
/// <remarks>It counts to the end, so that a refusal tells the number; the parser's own limits bound the walk.</remarks>
internal sealed class DocumentSurvey(GraphQLDocument document, ContractOptions limits)
{
    private readonly Dictionary<ROM, GraphQLFragmentDefinition> _fragments = [];
    private readonly Dictionary<GraphQLFragmentDefinition, SelectionExtent> _extents = [];
    private SelectionExtent _largest;
    private int _fragmentDefinitions;
    private int _variables;
    private int _aliases;
    private int _directives;
    private int _arguments;
    private int _selections;
    private int _widestSet;
    private bool _isExecutable = true;

    /// <summary>First field that asks about the schema.</summary>
    public GraphQLField? Introspection { get; private set; }

    /// <summary>Fragments by name; of several with one name the first, the engine refuses the others.</summary>
    public IReadOnlyDictionary<ROM, GraphQLFragmentDefinition> Fragments => _fragments;

    /// <returns>The first limit that is exceeded; null when there is none.</returns>
    public ContractError? Run()
    {
        FindFragments();
        foreach (var definition in document.Definitions)
        {
            if (definition is GraphQLOperationDefinition operation)
            {
                Survey(operation);
            }
            else if (definition is GraphQLFragmentDefinition fragment)
            {
                ExtentOf(fragment);
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
        ?? Above(_widestSet, limits.MaxSelectionsPerSet, "selections in one selection set", nameof(limits.MaxSelectionsPerSet))
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

    private void Survey(GraphQLOperationDefinition operation)
    {
        Count(operation.Directives);
        _variables = Math.Max(_variables, operation.Variables?.Count ?? 0);
        foreach (var variable in operation.Variables?.Items ?? [])
        {
            Count(variable.Directives);
        }

        _largest = _largest.Or(ExtentOf(operation.SelectionSet));
    }

    private SelectionExtent ExtentOf(GraphQLSelectionSet? set)
    {
        var extent = default(SelectionExtent);
        if (set is null)
        {
            return extent;
        }

        _selections += set.Selections.Count;
        _widestSet = Math.Max(_widestSet, set.Selections.Count);
        foreach (var selection in set.Selections)
        {
            extent = extent.With(ExtentOf(selection));
        }

        return extent;
    }

    private SelectionExtent ExtentOf(ASTNode selection)
    {
        Count((selection as IHasDirectivesNode)?.Directives);
        return selection switch
        {
            GraphQLField field => ExtentOf(field),
            GraphQLInlineFragment inline => ExtentOf(inline.SelectionSet),
            GraphQLFragmentSpread spread when _fragments.TryGetValue(spread.FragmentName.Name.Value, out var fragment) =>
                ExtentOf(fragment),
            _ => default,
        };
    }

    private SelectionExtent ExtentOf(GraphQLField field)
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

        return ExtentOf(field.SelectionSet).Below(isIntrospection);
    }

    private SelectionExtent ExtentOf(GraphQLFragmentDefinition fragment)
    {
        if (_extents.TryGetValue(fragment, out var known))
        {
            return known;
        }

        // Inside a cycle the fragment counts as empty; the engine's rule refuses the cycle afterwards.
        _extents[fragment] = default;
        Count(fragment.Directives);
        var extent = ExtentOf(fragment.SelectionSet);
        _extents[fragment] = extent;
        return extent;
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
