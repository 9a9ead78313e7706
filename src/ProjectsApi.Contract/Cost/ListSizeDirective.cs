using GraphQL.Types;
using GraphQLParser.AST;

namespace ProjectsApi.Contract.Cost;

/// <summary>Definition of <c>@listSize</c>, the largest number of items of a field.</summary>
/// <remarks>Source: IBM, GraphQL Cost Directives specification; HotChocolate 15, cost analysis.</remarks>
public sealed class ListSizeDirective : Directive
{
    internal const string DirectiveName = "listSize";

    /// <summary>Creates the definition.</summary>
    public ListSizeDirective()
        : base(DirectiveName, DirectiveLocation.FieldDefinition)
    {
        Description = "Expected number of items in a list, for the cost of an operation（列表长度）";
        Arguments = new QueryArguments(
            new QueryArgument<IntGraphType>
            {
                Name = "assumedSize",
                Description = "Largest number of items to assume（假定长度）",
            },
            new QueryArgument<ListGraphType<NonNullGraphType<StringGraphType>>>
            {
                Name = "slicingArguments",
                Description = "Arguments of the field that set the number of items（切片参数）",
            },
            new QueryArgument<IntGraphType>
            {
                Name = "slicingArgumentDefaultValue",
                Description = "Number of items when no slicing argument is given（默认长度）",
            },
            new QueryArgument<ListGraphType<NonNullGraphType<StringGraphType>>>
            {
                Name = "sizedFields",
                Description = "Child fields that hold the items, when the field itself is not the list（长度所属子字段）",
            },
            new QueryArgument<NonNullGraphType<BooleanGraphType>>
            {
                Name = "requireOneSlicingArgument",
                Description = "Whether exactly one slicing argument must be given（须有一个切片参数）",
                DefaultValue = true,
            });
    }

    /// <inheritdoc/>
    public override bool? Introspectable => true;
}
