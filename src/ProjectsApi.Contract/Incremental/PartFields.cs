using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace ProjectsApi.Contract.Incremental;

/// <summary>Collects the fields of one part of the answer on objects of one type, and the fragments that follow later.</summary>
internal sealed class PartFields(IncrementalContext context, IGraphType type, FieldRules rules)
{
    private readonly List<PartField> _fields = [];
    private readonly List<(ASTNode Node, string? Label, GraphQLSelectionSet Selections)> _deferred = [];
    private readonly HashSet<ASTNode> _excepted = [];

    /// <summary>Fragments that follow later, in the order of the document.</summary>
    public List<(ASTNode Node, string? Label, GraphQLSelectionSet Selections)> Deferred => _deferred;

    /// <summary>Fields of this part, in the order of the document.</summary>
    public IEnumerable<PartField> Fields => _fields.Where(found => found.Own.Count > 0);

    public PartFields Collect(GraphQLSelectionSet selections)
    {
        Walk(selections, isOwn: true);
        return this;
    }

    private void Walk(GraphQLSelectionSet selections, bool isOwn)
    {
        foreach (var node in selections.Selections)
        {
            switch (node)
            {
                case GraphQLField field when rules.Includes(field):
                    Add(field, isOwn);
                    break;
                case HiddenSelections hidden:
                    Hide(hidden);
                    break;
                case GraphQLInlineFragment inline when rules.Includes(inline) && Applies(inline.TypeCondition):
                    WalkFragment(inline, inline.SelectionSet, isOwn);
                    break;
                case GraphQLFragmentSpread spread when rules.Includes(spread)
                    && context.Document.FindFragmentDefinition(spread.FragmentName.Name.Value) is { } fragment
                    && Applies(fragment.TypeCondition):
                    WalkFragment(spread, fragment.SelectionSet, isOwn);
                    break;
            }
        }
    }

    private void Hide(HiddenSelections hidden)
    {
        if (hidden.Except is { } own)
        {
            _excepted.Add(own);
        }

        Walk(hidden.SelectionSet, isOwn: false);
    }

    private void WalkFragment(ASTNode node, GraphQLSelectionSet selections, bool isOwn)
    {
        if (isOwn && IncrementalDirectives.IsDeferred(context, node, out var label))
        {
            if (!_deferred.Exists(known => ReferenceEquals(known.Node, node)))
            {
                _deferred.Add((node, label, selections));
            }

            Walk(selections, isOwn: false);
        }
        else if (isOwn || !_excepted.Contains(node))
        {
            Walk(selections, isOwn);
        }
    }

    private void Add(GraphQLField node, bool isOwn)
    {
        var name = (node.Alias?.Name ?? node.Name).Value;
        if (_fields.Find(known => known.Name == name) is not { } field)
        {
            field = new PartField(
                name, rules.Definition(type, node) ?? throw new InvalidOperationException($"'{type}' has no field '{node.Name}'."));
            _fields.Add(field);
        }

        (isOwn ? field.Own : field.Hidden).Add(node);
    }

    private bool Applies(GraphQLTypeCondition? condition) => condition is null || rules.Applies(condition.Type.Name.Value, type);
}
