using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;
using ProjectsApi.Contract.Documents;

namespace ProjectsApi.Contract.Cost;

/// <summary>Collects the fields of one object type as execution does.</summary>
internal sealed class FieldCollector(ValidOperation operation, IObjectGraphType type)
{
    // Below this number a linear search beats a dictionary.
    private const int FewFields = 24;

    private readonly List<CollectedField> _fields = [];
    private Dictionary<ROM, CollectedField>? _byName;

    public List<CollectedField> Fields => _fields;

    public void Collect(GraphQLSelectionSet? set)
    {
        foreach (var selection in set?.Selections ?? [])
        {
            if (!operation.Includes(selection))
            {
                continue;
            }

            switch (selection)
            {
                case GraphQLField field:
                    Add(field);
                    break;
                case GraphQLInlineFragment inline when Applies(inline.TypeCondition):
                    Collect(inline.SelectionSet);
                    break;
                case GraphQLFragmentSpread spread when Definition(spread) is { } fragment && Applies(fragment.TypeCondition):
                    Collect(fragment.SelectionSet);
                    break;
                default:
                    break;
            }
        }
    }

    private void Add(GraphQLField node)
    {
        var name = node.Alias?.Name.Value ?? node.Name.Value;
        if (Find(name) is { } known)
        {
            known.Merge(node);
        }
        else if (FieldOf(node) is { } field)
        {
            var collected = new CollectedField(name, node, field);
            _fields.Add(collected);
            _byName?.Add(name, collected);
        }
    }

    private CollectedField? Find(ROM name)
    {
        if (_fields.Count > FewFields)
        {
            _byName ??= _fields.ToDictionary(field => field.ResponseName);
            return _byName.GetValueOrDefault(name);
        }

        foreach (var field in _fields)
        {
            if (field.ResponseName == name)
            {
                return field;
            }
        }

        return null;
    }

    private FieldType? FieldOf(GraphQLField node)
    {
        var name = node.Name.Value;
        if (name.Length < 2 || name.Span[0] != '_' || name.Span[1] != '_')
        {
            return type.Fields.Find(name);
        }

        return name == "__schema" ? operation.Schema.SchemaMetaFieldType
            : name == "__type" ? operation.Schema.TypeMetaFieldType
            : null;
    }

    private GraphQLFragmentDefinition? Definition(GraphQLFragmentSpread spread) =>
        operation.Document.FindFragmentDefinition(spread.FragmentName.Name.Value);

    private bool Applies(GraphQLTypeCondition? condition) =>
        condition is null
        || condition.Type.Name.Value == type.Name
        || (operation.Schema.AllTypes[condition.Type.Name.Value] is IAbstractGraphType wider && wider.IsPossibleType(type));
}
