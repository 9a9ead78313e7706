using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Types;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Contract.Types;

namespace ProjectsApi.Contract.Tests.Execution;

/// <summary>Fields that read the ship, beside fields that need the engine: arguments, loaders, tasks.</summary>
public sealed class ShipType : ObjectGraphType<Ship>
{
    public ShipType()
    {
        Name = "Ship";
        Interface<CraftType>();
        AddReads();
        AddFailures();
        AddObjects();
        AddLoads();
    }

    private static IDataLoaderResult Later<TResult>(string key, TResult? result)
        where TResult : class =>
        new BatchLoader<string, TResult>(async (keys, _) =>
        {
            await Task.Yield();
            return result is null ? new Dictionary<string, TResult>() : keys.ToDictionary(k => k, _ => result);
        }).Load(key);

    private void AddReads()
    {
        this.Field("name", s => s.Name, "Name（名称）");
        this.Field("motto", s => s.Motto, "Motto（格言）");
        this.Field("crew", s => s.Crew, "Crew（船员）");
        this.Field("tonnage", s => s.Tonnage, "Tonnage（吨位）");
        this.Field("price", s => s.Price, "Price（价格）");
        this.Field("afloat", s => s.Afloat, "Afloat（在航）");
        this.Field("built", s => s.Built, "Built（建成）");
        this.Field("kind", s => s.Kind, "Kind（船型）", typeof(NonNullGraphType<EnumType<ShipKind>>));
        this.Field("cargo", s => s.Cargo, "Cargo（货物）", typeof(ComplexScalarGraphType));
        Field<StringGraphType>("echo").Argument<StringGraphType>("text")
            .Resolve(context => $"{context.Source.Name} {context.Arguments?["text"].Value}");
        Field<StringGraphType>("noted").Resolve(context => Note(context, $"noted {context.Source.Name}"));
        Field<ShipType>("notedSister").Resolve(context =>
        {
            Note(context, $"sister of {context.Source.Name}");
            return context.Source.Sister;
        });
        Field<StringGraphType>("slow").ResolveAsync(async context =>
        {
            await Task.Yield();
            return "slow";
        });
    }

    // Writes into the request, so that a test sees which fields have run.
    private static string Note(IResolveFieldContext context, string note)
    {
        (context.UserContext.TryGetValue("notes", out var notes) ? notes as List<string> : null)?.Add(note);
        return note;
    }

    private void AddFailures()
    {
        this.Field("required", s => s.Motto, "Motto that must be（必填格言）", typeof(NonNullGraphType<StringGraphType>));
        this.Field("noisy", s => s.Noisy, "Fails（失败）", typeof(StringGraphType));
        this.Field("strictNoisy", s => s.Noisy, "Fails（失败）");
        this.Field("refused", s => s.Refused, "Refused（拒绝）", typeof(StringGraphType));
        this.Field("unwritable", s => s.Name, "No number（非数字）", typeof(IntGraphType));
        this.Field("wrongObject", s => s.Name, "No ship（非船）", typeof(ShipType));
        this.Field("wrongList", s => s.Crew, "No list（非列表）", typeof(ListGraphType<ShipType>));
    }

    private void AddObjects()
    {
        this.Field("sister", s => s.Sister, "Sister（姊妹船）", typeof(ShipType));
        this.Field("strictSister", s => s.Sister, "Sister（姊妹船）", typeof(NonNullGraphType<ShipType>));
        this.Field("convoy", s => s.Convoy, "Convoy（船队）", typeof(ListGraphType<ShipType>));
        this.Field("strictConvoy", s => s.Convoy, "Convoy（船队）", typeof(ListGraphType<NonNullGraphType<ShipType>>));
        this.Field("holds", s => s.Holds, "Holds（货舱）", typeof(ListGraphType<ListGraphType<IntGraphType>>));
        this.Field("strictHolds", s => s.Holds, "Holds（货舱）", typeof(ListGraphType<ListGraphType<NonNullGraphType<IntGraphType>>>));
        this.Field("docks", s => s.Docks, "Docks（船坞）", typeof(ListGraphType<ListGraphType<NonNullGraphType<ShipType>>>));
        this.Field("flags", s => s.Flags, "Flags（旗帜）", typeof(ListGraphType<NonNullGraphType<StringGraphType>>));
    }

    private void AddLoads()
    {
        Field<StringGraphType>("lateMotto").Resolve(context => Later(context.Source.Name, context.Source.Motto));
        Field<NonNullGraphType<StringGraphType>>("strictLateMotto").Resolve(context => Later(context.Source.Name, context.Source.Motto));
        Field<ShipType>("lateSister").Resolve(context => Later(context.Source.Name, context.Source.Sister));
        Field<ListGraphType<NonNullGraphType<ShipType>>>("lateConvoy")
            .Resolve(context => Later(context.Source.Name, context.Source.Convoy));
        Field<ListGraphType<ShipType>>("lateItems")
            .Resolve(context => context.Source.Convoy.Select(ship => Later("x", ship)).ToList());
        this.Field("laterName", s => Later(s.Name, s.Name), "A loader that is read（延迟名称）", typeof(StringGraphType));
    }
}
