using GraphQLParser;
using GraphQLParser.AST;
using ProjectsApi.Contract.Errors;

namespace ProjectsApi.Contract.Documents;

/// <summary>
/// Walks each definition of a document once and stops at the first limit it exceeds. Runs before the engine's validation,
/// whose time grows with the square of what is counted here.
/// </summary>
internal sealed class DocumentSurvey(GraphQLDocument document, ContractOptions limits)
{
    private readonly Dictionary<ROM, GraphQLFragmentDefinition> _fragments = [];
    private readonly Dictionary<GraphQLFragmentDefinition, SelectionExtent> _extents = [];
    private int _aliases;
    private int _directives;
    private int _selections;

    /// <summary>First field that asks about the schema.</summary>
    public GraphQLField? Introspection { get; private set; }

    /// <summary>The first limit exceeded; null when there is none.</summary>
    public ContractError? Error { get; private set; }

    /// <summary>Fragments by name; of several with one name the first, the engine refuses the others.</summary>
    public IReadOnlyDictionary<ROM, GraphQLFragmentDefinition> Fragments => _fragments;

    public ContractError? Run()
    {
        FindFragments();
        foreach (var definition in document.Definitions)
        {
            if (Error is not null)
            {
                break;
            }

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
                Error = DocumentErrors.NotExecutable();
            }
        }

        return Error;
    }

    private void FindFragments()
    {
        var count = 0;
        foreach (var definition in document.Definitions)
        {
            if (definition is GraphQLFragmentDefinition fragment)
            {
                count++;
                _fragments.TryAdd(fragment.FragmentName.Name.Value, fragment);
            }
        }

        Refuse(count, limits.MaxFragments, "fragments");
    }

    private void Survey(GraphQLOperationDefinition operation)
    {
        Count(operation.Directives);
        Refuse(operation.Variables?.Count ?? 0, limits.MaxVariables, "variables");
        foreach (var variable in operation.Variables?.Items ?? [])
        {
            Count(variable.Directives);
        }

        var extent = ExtentOf(operation.SelectionSet);
        Refuse(extent.Fields, limits.MaxRootFields, "fields at the root of an operation");
        Refuse(extent.Selections, limits.MaxExpandedSelections, "selections, with fragments written out,");
        if (Error is null && extent.Depth > limits.MaxDepth)
        {
            Error = DocumentErrors.TooDeep(extent.Depth, limits.MaxDepth);
        }
    }

    private SelectionExtent ExtentOf(GraphQLSelectionSet? set)
    {
        var extent = default(SelectionExtent);
        if (set is null)
        {
            return extent;
        }

        Refuse(set.Selections.Count, limits.MaxSelectionsPerSet, "selections in one selection set");
        Refuse(_selections += set.Selections.Count, limits.MaxSelections, "selections");
        foreach (var selection in set.Selections)
        {
            if (Error is not null)
            {
                break;
            }

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
            Refuse(++_aliases, limits.MaxAliases, "aliases");
        }

        CountArguments(field.Arguments);
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
            Refuse(_directives += directives.Count, limits.MaxDirectives, "directives");
            directives.Items.ForEach(directive => CountArguments(directive.Arguments));
        }
    }

    private void CountArguments(GraphQLArguments? arguments) =>
        Refuse(arguments?.Count ?? 0, limits.MaxArguments, "arguments of one field or directive");

    private void Refuse(long count, int maximum, string what)
    {
        if (count > maximum)
        {
            Error ??= DocumentErrors.TooMany(what, maximum);
        }
    }
}
