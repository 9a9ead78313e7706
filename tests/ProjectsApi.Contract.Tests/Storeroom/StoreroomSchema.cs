using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Nodes;

namespace ProjectsApi.Contract.Tests.Storeroom;

public sealed class StoreroomSchema : Schema
{
    public StoreroomSchema(IServiceProvider services)
        : base(services)
    {
        this.ConfigureContract();
        Query = services.GetRequiredService<StoreroomQuery>();
    }
}

public sealed class StoreroomQuery : ObjectGraphType
{
    public StoreroomQuery()
    {
        Name = "Query";
        NodeFields.AddTo(this);
        new ConnectionField<Item>("items", "Items").AddTo(this);
        new ConnectionField<Shelf>("shelves", "Shelves").AddTo(this);
        MovementRow.Open(new ConnectionField<Movement>("movements", "Movements")).AddTo(this);
    }
}
