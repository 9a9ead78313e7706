namespace ProjectsApi.Contract.Tests.Storeroom;

/// <summary>Four items: low, middle and high in every member, and one that lacks whatever may be absent.</summary>
public static class Samples
{
    public static Guid Key(int number) => new($"01900000-0000-7000-8000-{number:x12}");

    public static Item Item(int number, string name, Action<Item>? with = null)
    {
        var item = new Item { Id = Key(number), Name = name, Colour = Colour.Red };
        with?.Invoke(item);
        return item;
    }

    public static IReadOnlyList<object> LowMiddleHighNone() => [Full(1, "low"), Full(2, "middle"), Full(3, "high"), None()];

    private static Item Full(int size, string name)
    {
        var day = new DateOnly(2024, 1, 1).AddDays(size);
        var instant = new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMilliseconds(size);
        return Item(size, name, i =>
        {
            (i.Label, i.Count, i.Rank, i.Stamp, i.Mark) = (Text(size), size, size, 5_000_000_000L + size, 5_000_000_000L + size);
            (i.Price, i.Discount, i.MadeOn, i.SoldOn, i.SeenAt, i.LostAt) = (size * 1.5m, size * 1.5m, day, day, instant, instant);
            (i.IsNew, i.IsWhole, i.Colour, i.Finish) = (size == 2, size == 2, (Colour)size, (Finish)size);
        });
    }

    private static Item None() => Item(4, "none", i =>
    {
        (i.Count, i.Stamp, i.Price) = (3, 5_000_000_003L, 4.5m);
        (i.MadeOn, i.SeenAt, i.Colour) = (new(2024, 1, 4), new DateTime(2024, 1, 1, 0, 0, 0, 3, DateTimeKind.Utc), Colour.Blue);
    });

    public static string Text(int size) => size switch { 1 => "A-100%", 2 => "B_200", _ => "C-300%" };
}
