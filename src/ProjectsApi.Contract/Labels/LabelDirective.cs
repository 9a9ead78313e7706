using GraphQL.Types;
using GraphQLParser.AST;

namespace ProjectsApi.Contract.Labels;

/// <summary>Definition of <c>@label(zh: String!, en: String!)</c>.</summary>
public sealed class LabelDirective : Directive
{
    internal const string DirectiveName = "label";
    internal const string Chinese = "zh";
    internal const string English = "en";

    /// <summary>Creates the definition.</summary>
    public LabelDirective()
        : base(DirectiveName, DirectiveLocation.EnumValue)
    {
        Description = "Labels of a value on a screen; the query `enumLabels` answers the same（显示名称）";
        Arguments = new QueryArguments(
            new QueryArgument<NonNullGraphType<StringGraphType>> { Name = Chinese, Description = "Label in Chinese（中文名称）" },
            new QueryArgument<NonNullGraphType<StringGraphType>> { Name = English, Description = "Label in English（英文名称）" });
    }

    /// <inheritdoc/>
    public override bool? Introspectable => true;
}
