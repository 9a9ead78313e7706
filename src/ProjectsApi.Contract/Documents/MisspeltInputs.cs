using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using ProjectsApi.Contract.Errors;

namespace ProjectsApi.Contract.Documents;

/// <summary>
/// Notes enum values and input members in a document's literals that the schema does not have, with the names close to
/// them: the engine refuses them without a suggestion. One for each request whose caller may introspect.
/// </summary>
internal sealed class MisspeltInputs : ValidationRuleBase, INodeVisitor
{
    private readonly List<(int Position, string Suggestion)> _found = [];

    /// <summary>What was noted within a part of the document; null for nothing.</summary>
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
                NoteValue(node, value.Name.StringValue, context);
                break;
            case GraphQLStringValue text:
                NoteValue(node, text.Value.ToString(), context);
                break;
            case GraphQLObjectValue { Fields: { } members } when context.TypeInfo.GetInputType()?.GetNamedType() is IInputObjectGraphType type:
                members.ForEach(member => NoteMember(member, type));
                break;
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask LeaveAsync(ASTNode node, ValidationContext context) => ValueTask.CompletedTask;

    private void NoteValue(ASTNode node, string written, ValidationContext context)
    {
        // A text is no enum value, even one that reads like it.
        if (context.TypeInfo.GetInputType()?.GetNamedType() is EnumerationGraphType type
            && (node is GraphQLStringValue || type.Values.FindByName(written) is null))
        {
            Note(node, Suggestion.For(written, type.Values.Select(value => value.Name)));
        }
    }

    private void NoteMember(GraphQLObjectField member, IInputObjectGraphType type)
    {
        if (type.GetField(member.Name.Value) is null)
        {
            Note(member, Suggestion.For(member.Name.StringValue, type.Fields.Select(field => field.Name)));
        }
    }

    private void Note(ASTNode node, string? suggestion)
    {
        if (suggestion is not null)
        {
            _found.Add((node.Location.Start, suggestion));
        }
    }
}
