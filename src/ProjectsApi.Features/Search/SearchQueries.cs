using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Types;

namespace ProjectsApi.Features.Search;

internal static class SearchQueries
{
    private const string Text = "text";
    private const string Types = "types";
    private const string First = "first";
    private const int DefaultFirst = 10;
    private const int MaxFirst = 50;
    private const int MaxLength = 200;

    public static void AddTo(ObjectGraphType root)
    {
        ArgumentNullException.ThrowIfNull(root);
        root.AddField(new FieldType
        {
            Name = "search",
            Description = "Rows whose name contains a text, and projects whose code begins with it, the best first(检索)",
            Type = typeof(NonNullGraphType<ListGraphType<NonNullGraphType<SearchHitType>>>),
            Arguments = new QueryArguments(
                new QueryArgument<NonNullGraphType<StringGraphType>>
                {
                    Name = Text,
                    Description = "Part of a name, or beginning of a project code, 1 to 200 characters(检索词)",
                },
                new QueryArgument<ListGraphType<NonNullGraphType<EnumType<SearchType>>>>
                {
                    Name = Types,
                    Description = "Kinds of rows; all when absent(检索对象)",
                },
                new QueryArgument<NonNullGraphType<IntGraphType>>
                {
                    Name = First,
                    Description = "Most hits, 1 to 50(前 n 条)",
                    DefaultValue = DefaultFirst,
                }),
            Resolver = new FuncFieldResolver<object>(FindAsync),
        }.Cost(DefaultCosts.SearchOperation * Enum.GetValues<SearchType>().Length)
            .ListSize(MaxFirst, [First], DefaultFirst, [], requireOneSlicingArgument: false));
    }

    private static async ValueTask<object?> FindAsync(IResolveFieldContext context)
    {
        var text = context.GetArgument<string>(Text).Trim();
        var first = context.GetArgument<int>(First);
        if (text.Length is 0 or > MaxLength || !StorableText.Is(text))
        {
            throw ArgumentErrors.Invalid(Text, "Give 1 to 200 characters, without control characters.");
        }

        if (first is < 1 or > MaxFirst)
        {
            throw ArgumentErrors.Invalid(First, "Give a number from 1 to 50.");
        }

        var types = context.GetArgument<List<SearchType>?>(Types) ?? [.. Enum.GetValues<SearchType>()];
        return await context.Service<FindByText>().HandleAsync(text, types, first, context.CancellationToken);
    }
}
