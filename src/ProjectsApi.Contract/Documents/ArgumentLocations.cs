using GraphQL;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace ProjectsApi.Contract.Documents;

/// <summary>Fields with arguments and nodes with directives of a valid operation, in the order of execution.</summary>
internal sealed class ArgumentLocations
{
    private readonly ISchema _schema;
    private readonly GraphQLDocument _document;
    private readonly List<FieldArguments> _fields = [];
    private readonly List<ASTNode> _directives = [];
    private readonly HashSet<ROM> _fragments = [];

    private ArgumentLocations(ISchema schema, GraphQLDocument document) => (_schema, _document) = (schema, document);

    /// <summary>Fields with arguments.</summary>
    public FieldArguments[] Fields { get; private set; } = [];

    /// <summary>Nodes with directives.</summary>
    public ASTNode[] Directives { get; private set; } = [];

    public static ArgumentLocations Of(ISchema schema, GraphQLDocument document, GraphQLOperationDefinition operation)
    {
        var locations = new ArgumentLocations(schema, document);
        IObjectGraphType? root = operation.Operation switch
        {
            OperationType.Mutation => schema.Mutation,
            OperationType.Subscription => schema.Subscription,
            _ => schema.Query,
        };
        locations.AddDirectives(operation);
        foreach (var variable in operation.Variables?.Items ?? [])
        {
            locations.AddDirectives(variable);
        }

        locations.Visit(operation.SelectionSet, root);
        locations.Fields = [.. locations._fields];
        locations.Directives = [.. locations._directives];
        return locations;
    }

    private void Visit(GraphQLSelectionSet? selections, IComplexGraphType? type)
    {
        foreach (var node in selections?.Selections ?? [])
        {
            AddDirectives(node);
            switch (node)
            {
                case GraphQLField field:
                    VisitField(field, type);
                    break;
                case GraphQLInlineFragment inline:
                    VisitFragment(inline.TypeCondition, inline.SelectionSet, type);
                    break;
                case GraphQLFragmentSpread spread when _fragments.Add(spread.FragmentName.Name.Value)
                    && _document.FindFragmentDefinition(spread.FragmentName.Name.Value) is { } fragment:
                    AddDirectives(fragment);
                    VisitFragment(fragment.TypeCondition, fragment.SelectionSet, type);
                    break;
            }
        }
    }

    private void VisitField(GraphQLField field, IComplexGraphType? type)
    {
        if (DefinitionOf(field.Name.Value, type) is not { } definition)
        {
            return;
        }

        if (field.Arguments is { Count: > 0 })
        {
            _fields.Add(new FieldArguments(field, definition.Arguments));
        }

        Visit(field.SelectionSet, definition.ResolvedType?.GetNamedType() as IComplexGraphType ?? type);
    }

    private void VisitFragment(GraphQLTypeCondition? condition, GraphQLSelectionSet selections, IComplexGraphType? type) =>
        Visit(selections, condition is null ? type : _schema.AllTypes[condition.Type.Name.Value] as IComplexGraphType ?? type);

    private FieldType? DefinitionOf(ROM name, IComplexGraphType? type) =>
        name == _schema.TypeMetaFieldType.Name ? _schema.TypeMetaFieldType
        : name == _schema.TypeNameMetaFieldType.Name ? _schema.TypeNameMetaFieldType
        : name == _schema.SchemaMetaFieldType.Name ? _schema.SchemaMetaFieldType
        : type?.Fields.Find(name);

    private void AddDirectives(ASTNode node)
    {
        if (node is IHasDirectivesNode { Directives.Count: > 0 })
        {
            _directives.Add(node);
        }
    }
}
