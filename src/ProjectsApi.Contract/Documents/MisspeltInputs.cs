using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using ProjectsApi.Contract.Errors;

namespace ProjectsApi.Contract.Documents;

/// <summary>
/// Finds unknown enum values and input members in the literals of a document, and similar names. The engine refuses them without a
/// suggestion. One instance serves one request whose caller may introspect.
/// </summary>
internal sealed class MisspeltInputs : ValidationRuleBase, INodeVisitor
{
    private readonly List<(int Position, string Suggestion)> _found = [];

    /// <summary>Suggestion for a node of the document or a node within it; null for none.</summary>
    public string? Within(ASTNode node)
    {
        var index = _found.FindIndex(one => one.Position >= node.Location.Start && one.Position < node.Location.End);
        return index < 0 ? null : _found[index].Suggestion;
    }

    // The engine calls these interfaces; their names and signatures are not ours to choose.
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(this);

    public ValueTask EnterAsync(ASTNode node, ValidationContext context)
    {
        switch (node)
        {
            case GraphQLEnumValue value:
                CheckValue(node, value.Name.StringValue, context);
                break;
            case GraphQLStringValue literal:
                CheckValue(node, literal.Value.ToString(), context);
                break;
            case GraphQLObjectValue { Fields: { } members }
                when context.TypeInfo.GetInputType()?.GetNamedType() is IInputObjectGraphType type:
                members.ForEach(member => CheckMember(member, type));
                break;
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask LeaveAsync(ASTNode node, ValidationContext context) => ValueTask.CompletedTask;

    private void CheckValue(ASTNode node, string text, ValidationContext context)
    {
        // A string is never an enum value, whatever its text.
        if (context.TypeInfo.GetInputType()?.GetNamedType() is EnumerationGraphType type
            && (node is GraphQLStringValue || type.Values.FindByName(text) is null))
        {
            Add(node, Suggestion.For(text, type.Values.Select(value => value.Name)));
        }
    }

    private void CheckMember(GraphQLObjectField member, IInputObjectGraphType type)
    {
        if (type.GetField(member.Name.Value) is null)
        {
            Add(member, Suggestion.For(member.Name.StringValue, type.Fields.Select(field => field.Name)));
        }
    }

    private void Add(ASTNode node, string? suggestion)
    {
        if (suggestion is not null)
        {
            _found.Add((node.Location.Start, suggestion));
        }
    }
}
