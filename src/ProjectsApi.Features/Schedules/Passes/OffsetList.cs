using System.Collections;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Errors;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>Lists with offset paging, <c>name(first, skip)</c>; a computed list is stable for equal arguments.</summary>
internal static class OffsetList
{
    private const int DefaultSize = 50;
    private const int MaximumSize = 500;

    /// <summary>Adds a list.</summary>
    /// <param name="type">Type of the field.</param>
    /// <param name="name">Name of the field.</param>
    /// <param name="description">Description of the field.</param>
    /// <param name="items">The whole list.</param>
    public static void List<TItemType, TSource>(
        this ObjectGraphType<TSource> type, string name, string description, Func<TSource, IEnumerable> items)
        where TItemType : IGraphType
    {
        var field = new FieldType
        {
            Name = name,
            Description = description,
            Type = typeof(NonNullGraphType<ListGraphType<NonNullGraphType<TItemType>>>),
            Arguments = new QueryArguments(
                new QueryArgument<IntGraphType> { Name = "first", Description = "Number of items, 0 to 500; 50 when left out(条数)" },
                new QueryArgument<IntGraphType> { Name = "skip", Description = "Number of items to skip, zero or more(跳过条数)" }),
            Resolver = new FuncFieldResolver<TSource, object>(
                context => Page(context, items(context.Source).Cast<object>(), DefaultSize, MaximumSize)),
        };
        type.AddField(field.ListSize(MaximumSize, ["first"], DefaultSize, [], requireOneSlicingArgument: false));
    }

    /// <summary>The page that <c>first</c> and <c>skip</c> select.</summary>
    /// <exception cref="ExecutionError">A number out of its range.</exception>
    public static IEnumerable<TItem> Page<TItem>(
        IResolveFieldContext context, IEnumerable<TItem> items, int defaultSize, int maximumSize) =>
        items.Skip(Number(context, "skip", 0, int.MaxValue)).Take(Number(context, "first", defaultSize, maximumSize));

    private static int Number(IResolveFieldContext context, string argument, int missing, int most) =>
        context.GetArgument<int?>(argument) switch
        {
            null => missing,
            { } number when number >= 0 && number <= most => number,
            _ => throw ArgumentErrors.Invalid(argument, most == int.MaxValue ? "Give zero or more." : $"Give 0 to {most}."),
        };
}
