using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace ProjectsApi.Transport.Tests.Toy;

public sealed class ToySubscription : ObjectGraphType
{
    public ToySubscription()
    {
        Name = "Subscription";
        AddField(new FieldType
        {
            Name = "ticks",
            Type = typeof(StringGraphType),
            StreamResolver = new SourceStreamResolver<string>(Subscribe),
        });
    }

    private static IObservable<string?> Subscribe(IResolveFieldContext context) => throw new InvalidOperationException("subscribed");
}
