using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Loading;

namespace ProjectsApi.Contract.Tests.Subscriptions;

public sealed class TideSchema : Schema
{
    public TideSchema(IServiceProvider services, Tide tide)
        : base(services)
    {
        this.ConfigureContract();
        var level = LevelType(tide);
        Query = new ObjectGraphType { Name = "Query" };
        Query.AddField(
            new FieldType { Name = "level", ResolvedType = new IntGraphType(), Resolver = new FuncFieldResolver<object>(_ => tide.Level) });
        Mutation = new ObjectGraphType { Name = "Mutation" };
        Mutation.AddField(new FieldType
        {
            Name = "raise",
            ResolvedType = level,
            Resolver = new FuncFieldResolver<object>(_ => new TideEvent(++tide.Level)),
        });
        Subscription = new ObjectGraphType { Name = "Subscription" };
        Subscription.AddField(
            new FieldType
            {
                Name = "tides",
                ResolvedType = level,
                StreamResolver = new EventStreamResolver<TideEvent>(
                _ => Task.FromResult(Watched(tide)))
            });
        Subscription.AddField(new FieldType
        {
            Name = "floods",
            ResolvedType = level,
            Arguments = new QueryArguments(new QueryArgument<NonNullGraphType<IntGraphType>> { Name = "above" }),
            StreamResolver = new EventStreamResolver<TideEvent>(_ => Task.FromResult(Watched(tide)), IsFlood),
        });
        Subscription.AddField(new FieldType
        {
            Name = "refused",
            ResolvedType = level,
            StreamResolver = new EventStreamResolver<TideEvent>(_ => throw new ExecutionError("not for you")),
        });
        Subscription.AddField(new FieldType
        {
            Name = "broken",
            ResolvedType = level,
            StreamResolver = new EventStreamResolver<TideEvent>(_ => throw new InvalidOperationException("secret")),
        });
        Subscription.AddField(
            new FieldType
            {
                Name = "pushed",
                ResolvedType = level,
                StreamResolver = new SourceStreamResolver<TideEvent>(_ => new Silence())
            });
    }

    private static Func<TideEvent, IServiceProvider, CancellationToken, Task<bool>> IsFlood(IResolveFieldContext context)
    {
        var above = context.GetArgument<int>("above");
        return (tide, _, _) => tide.Level < 0 ? throw new InvalidOperationException("secret") : Task.FromResult(tide.Level > above);
    }

    // Seen from here, `late` is read when its batch is: after everything else of one root field or event.
    private static ObjectGraphType LevelType(Tide tide)
    {
        var type = new ObjectGraphType { Name = "Level" };
        type.AddField(
            new FieldType
            {
                Name = "then",
                ResolvedType = new IntGraphType(),
                Resolver = new FuncFieldResolver<object>(
                context => (context.Source as TideEvent)?.Level)
            });
        type.AddField(
            new FieldType
            {
                Name = "late",
                ResolvedType = new StringGraphType(),
                Resolver = new FuncFieldResolver<object>(
                context => Late(context, tide))
            });
        type.AddField(new FieldType
        {
            Name = "failing",
            ResolvedType = new StringGraphType(),
            Resolver = new FuncFieldResolver<object>(_ => throw new InvalidOperationException("secret")),
        });
        type.AddField(new FieldType
        {
            Name = "endless",
            ResolvedType = new StringGraphType(),
            Resolver = new FuncFieldResolver<object>(async context =>
            {
                await Task.Delay(Timeout.Infinite, context.CancellationToken);
                return null;
            }),
        });
        return type;
    }

    private static object Late(IResolveFieldContext context, Tide tide) =>
        Requests.RequestContext.Of(context).Loaders.Of(
            context,
            _ => "late",
            (_, _) => new BatchLoader<string, string>((keys, _) =>
            {
                tide.Reads.Add(tide.Level);
                var read = FormattableString.Invariant($"level {tide.Level}, batch {tide.Reads.Count}");
                return Task.FromResult<IReadOnlyDictionary<string, string>>(keys.ToDictionary(key => key, _ => read));
            })).Load("now");

    private static async IAsyncEnumerable<TideEvent> Watched(
        Tide tide, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        try
        {
            await foreach (var news in tide.News.ReadAsync(cancellationToken))
            {
                yield return news;
            }
        }
        finally
        {
            tide.SourceEnded = true;
        }
    }
}
