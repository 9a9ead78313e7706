using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQL.Validation;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Scalars;

namespace ProjectsApi.Contract.Tests.Library;

public sealed class LibraryQuery : ObjectGraphType
{
    private static readonly Book Ulysses = new("尤利西斯", new Author("Joyce"));

    private static readonly InvalidDataException Outage = new("The database is away.");

    public LibraryQuery(BookTypes types)
    {
        Name = "Query";
        Description = "Reads（查询）";
        AddField(Books(types, new BookInputs(types)));
        AddField(BookTypes.Fetched("work", types.Work, "Any work（任一作品）"));
        AddField(Strict(types));
        AddField(Field("book", types.Book, _ => Ulysses));
        AddField(Field("self", this, _ => new object()));
        AddField(Field("broken", types.Text, _ => throw new NotSupportedException("secret connection string")));
        AddField(Field("shared", types.Text, _ => throw Outage));
        AddField(Field("missing", new NonNullGraphType(types.Text), _ => null));
        AddField(Field("refused", types.Text, _ => throw PagingErrors.MaximumExceeded(51, 50)));
        AddField(Field("cancelled", types.Text, _ => throw new OperationCanceledException()));
        AddField(Slow(types));
        AddField(Even(types));
        Echo<UuidType>("uuid");
        Echo<LocalDateType>("day");
        Echo<LocalTimeType>("time");
        Echo<LocalDateTimeType>("clock");
        Echo<DateTimeType>("instant");
        Echo<DecimalType>("amount");
        Echo<LongType>("count");
    }

    private static FieldType Books(BookTypes types, BookInputs inputs)
    {
        var field = new FieldType
        {
            Name = "books",
            ResolvedType = types.Connection,
            Description = "Books（书）",
            Resolver = new FuncFieldResolver<object>(_ => null),
            Arguments = new QueryArguments(
                new QueryArgument(types.Number) { Name = "first", Description = "First（前）" },
                new QueryArgument(types.Text) { Name = "after", Description = "After（之后）" },
                new QueryArgument(types.Number) { Name = "last", Description = "Last（后）" },
                new QueryArgument(inputs.Filter) { Name = "where", Description = "Which（筛选）" }.Cost(10),
                new QueryArgument(new ListGraphType(new NonNullGraphType(inputs.Sort))) { Name = "order", Description = "Order（排序）" }
                    .Cost(10)),
        };
        return field.ListSize(50, ["first", "last"], 10, ["edges", "nodes"], requireOneSlicingArgument: false).Cost(10);
    }

    private static FieldType Strict(BookTypes types)
    {
        var field = Field("strict", new ListGraphType(types.Book), _ => null);
        field.Arguments = new QueryArguments(
            new QueryArgument(types.Number) { Name = "take", Description = "How many（数量）", DeprecationReason = "Old." });
        return field.ListSize(null, ["take"], null, [], requireOneSlicingArgument: true);
    }

    private static FieldType Slow(BookTypes types) => new()
    {
        Name = "slow",
        ResolvedType = types.Text,
        Description = "Never ends（无尽）",
        Resolver = new FuncFieldResolver<object>(async context =>
        {
            await Task.Delay(Timeout.Infinite, context.CancellationToken);
            return null;
        }),
    };

    private static FieldType Even(BookTypes types)
    {
        var field = Field("even", types.Number, context => context.Arguments?["value"].Value);
        field.Arguments = new QueryArguments(new QueryArgument(types.Number) { Name = "value", Description = "Value（值）" });
        field.ValidateArguments = context =>
        {
            if (context.Arguments?["value"].Value is int and var value && value % 2 != 0)
            {
                context.ReportError(new ValidationError("That is odd."));
            }

            return ValueTask.CompletedTask;
        };
        return field;
    }

    private static FieldType Field(string name, IGraphType type, Func<IResolveFieldContext, object?> resolve) => new()
    {
        Name = name,
        ResolvedType = type,
        Description = $"Toy field {name}（示例）",
        Resolver = new FuncFieldResolver<object>(resolve),
    };

    private void Echo<TScalar>(string name)
        where TScalar : ScalarGraphType => AddField(new FieldType
        {
            Name = name,
            Type = typeof(TScalar),
            Description = $"Toy echo {name}（回显）",
            Arguments = new QueryArguments(new QueryArgument<TScalar> { Name = "value", Description = "Value（值）" }),
            Resolver = new FuncFieldResolver<object>(context => context.Arguments?["value"].Value),
        });
}
