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
        new ConnectionField<ItemType, Item, ItemView>("items", "Items").Where<ItemFilterInput>().Order<ItemSortInput>().AddTo<FindItems>(this);
        new ConnectionField<ShelfType, Shelf, ShelfView>("shelves", "Shelves").Where<ShelfFilterInput>().Order<ShelfSortInput>().AddTo<FindShelves>(this);
        MovementType.Connection("movements").AddTo<FindMovements>(this);
    }
}
