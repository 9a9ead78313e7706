using GraphQL.Types;
using ProjectsApi.Contract.Incremental;

namespace ProjectsApi.Toy;

public sealed class ToySchema : Schema
{
    public ToySchema(IServiceProvider services)
        : base(services)
    {
        Directives.Register(new DeferDirective(), new StreamDirective());
        Query = services.GetRequiredService<ToyQuery>();
        Mutation = services.GetRequiredService<ToyMutation>();
        Subscription = services.GetRequiredService<ToySubscription>();
    }
}
