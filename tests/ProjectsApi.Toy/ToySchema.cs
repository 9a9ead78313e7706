using GraphQL.Types;

namespace ProjectsApi.Toy;

public sealed class ToySchema : Schema
{
    public ToySchema(IServiceProvider services)
        : base(services)
    {
        Query = services.GetRequiredService<ToyQuery>();
        Mutation = services.GetRequiredService<ToyMutation>();
        Subscription = services.GetRequiredService<ToySubscription>();
    }
}
