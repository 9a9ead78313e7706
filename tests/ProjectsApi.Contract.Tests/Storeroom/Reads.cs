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

public sealed class FindMovements(IDbContextFactory<StoreroomContext> contexts)
    : EntityReads<StoreroomContext, Movement, MovementView>(contexts, Map, Number, Number)
{
    public static readonly ViewMap<Movement, MovementView> Map =
        new(m => new MovementView { Number = m.Number, Note = m.Note }, nameof(MovementView.Number));

    public static readonly SortKey Number = SortKey.By<Movement, long>("number", m => m.Number);
}

public sealed class FindMoves(IDbContextFactory<StoreroomContext> contexts)
    : EntityReads<StoreroomContext, Movement, MovementView>(contexts, FindMovements.Map, FindMovements.Number, FindMovements.Number with { Descending = true });
