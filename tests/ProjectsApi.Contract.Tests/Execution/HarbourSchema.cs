using GraphQL.Types;

namespace ProjectsApi.Contract.Tests.Execution;

/// <summary>A schema in which anything may be missing, late or failing.</summary>
public sealed class HarbourSchema : Schema
{
    public HarbourSchema(IServiceProvider services)
        : base(services)
    {
        this.ConfigureContract();
        Query = new HarbourQuery();
        Mutation = new HarbourMutation();
    }
}
