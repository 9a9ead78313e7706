using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Contract.Sorting;

namespace ProjectsApi.Contract.Tests.Storeroom;

public sealed class FindItems(IDbContextFactory<StoreroomContext> contexts)
    : KeyedReads<StoreroomContext, Item, ItemView>(contexts, Map, SortKey.By<Item, string>("name", i => i.Name))
{
    public static readonly ViewMap<Item, ItemView> Map =
        new(i => new ItemView { Id = i.Id, Name = i.Name, Rank = i.Rank, Price = i.Price, ShelfId = i.ShelfId });
}

public sealed class FindShelves(IDbContextFactory<StoreroomContext> contexts)
    : KeyedReads<StoreroomContext, Shelf, ShelfView>(
        contexts, new ViewMap<Shelf, ShelfView>(s => new ShelfView { Id = s.Id, Name = s.Name }), SortKey.By<Shelf, string>("name", s => s.Name));
