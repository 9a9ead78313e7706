using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Subscriptions;

namespace ProjectsApi.Toy;

public sealed class ToySubscription : ObjectGraphType
{
    public ToySubscription(ToyNews news)
    {
        Name = "Subscription";
        AddField(new FieldType
        {
            Name = "ticks",
            Type = typeof(StringGraphType),
            StreamResolver = new SourceStreamResolver<string>(Subscribe),
        });
        AddField(new FieldType
        {
            Name = "news",
            Type = typeof(StringGraphType),
            Arguments = new QueryArguments(new QueryArgument<IntGraphType> { Name = "queue", DefaultValue = 1000 }),
            StreamResolver = new EventStreamResolver<string>(context =>
                Task.FromResult(news.FollowAsync(context.GetArgument<int>("queue"), CancellationToken.None))),
        });
        AddField(new FieldType
        {
            Name = "countdown",
            Type = typeof(StringGraphType),
            StreamResolver = new EventStreamResolver<string>(_ => Task.FromResult(Numbers.ToAsyncEnumerable())),
        });
        AddField(new FieldType
        {
            Name = "caller",
            Type = typeof(StringGraphType),
            StreamResolver = new EventStreamResolver<string>(context =>
                Task.FromResult((new[] { context.User?.Identity?.IsAuthenticated is true ? "someone" : "nobody" }).ToAsyncEnumerable())),
        });
        AddField(new FieldType
        {
            Name = "refused",
            Type = typeof(StringGraphType),
            StreamResolver = new EventStreamResolver<string>(_ => throw new ExecutionError("not for you")),
        });
    }

    private static readonly string[] Numbers = ["3", "2", "1"];

    private static IObservable<string?> Subscribe(IResolveFieldContext context) => throw new InvalidOperationException("subscribed");
}
