using GraphQL.Types;

namespace ProjectsApi.Contract.Payloads;

/// <summary>Members of every error in a payload.</summary>
public sealed class ErrorInterface : InterfaceGraphType<UserError>
{
    internal const string MessageMeaning = "Mistake and its correction(错误说明)";
    internal const string CodeMeaning = "Name of the mistake for programs(错误代码)";
    internal const string PathMeaning = "Input member at fault, from the argument down; none when no single one is(出错的输入项)";

    /// <summary>Declares the members.</summary>
    public ErrorInterface()
    {
        Name = "Error";
        Description = "A mistake that the caller can put right(可由调用方更正的错误)";
        Field<NonNullGraphType<StringGraphType>>("message").Description(MessageMeaning);
        Field<NonNullGraphType<StringGraphType>>("code").Description(CodeMeaning);
        Field<ListGraphType<NonNullGraphType<StringGraphType>>>("path").Description(PathMeaning);
    }
}
