using GraphQL;
using GraphQL.Types;

namespace ProjectsApi.Contract.Tests.Execution;

public sealed class HarbourQuery : ObjectGraphType
{
    private static readonly Ship Bare = new("bare");

    private static readonly Ship Small = new("小船 \"S\" <1>") { Motto = "onward", Crew = 3, Kind = ShipKind.Ferry, Flags = ["white", null] };

    private static readonly Ship Big = new("big")
    {
        Motto = "slow & steady",
        Sister = Small,
        Convoy = [Small, Bare, Small],
        Docks = [[Small, Bare], [], [Small]],
    };

    private static readonly Ship Torn = new("torn") { Sister = Big, Convoy = [Bare, null, Small], Docks = [[Small, null], [Bare]] };

    public HarbourQuery()
    {
        Name = "Query";
        Field<ListGraphType<NonNullGraphType<ShipType>>>("ships").Resolve(_ => new[] { Big, Small, Torn });
        Field<ListGraphType<ShipType>>("some").Resolve(_ => new List<Ship?> { null, Big });
        Field<ListGraphType<NonNullGraphType<ShipType>>>("all").Resolve(_ => new List<Ship?> { Big, null });
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ShipType>>>>("every").Resolve(_ => new List<Ship?> { Big, null });
        Field<ListGraphType<CraftType>>("crafts").Resolve(_ => new object[] { Big, new Plane("jet", 12.5), Small });
        Field<ListGraphType<FindType>>("finds").Resolve(_ => new object?[] { new Plane("jet", 1e21), null, Torn, "a buoy" });
        Field<CraftType>("craft").ResolveAsync(async _ =>
        {
            await Task.Yield();
            return Torn;
        });
        Field<ShipType>("ship").Argument<StringGraphType>("name")
            .Resolve(context => context.GetArgument<string?>("name") == "torn" ? Torn : Big);
        Field<ListGraphType<ShipType>>("lazy").Resolve(_ => Lazily(breaks: false));
        Field<ListGraphType<ShipType>>("brittle").Resolve(_ => Lazily(breaks: true));
        Field<ShipType>("nothing").Resolve(_ => null);
        Field<ShipType>("outage").Resolve(_ => throw new InvalidOperationException("no harbour"));
        Field<ListGraphType<WatchedType>>("watched").Resolve(_ => new[] { FieldLog, FieldLog, FieldLog });
    }

    public FieldLog FieldLog { get; } = new();

    private static IEnumerable<Ship?> Lazily(bool breaks)
    {
        yield return Small;
        yield return null;
        if (breaks)
        {
            throw new InvalidOperationException("the chain broke");
        }

        yield return Big;
    }
}
