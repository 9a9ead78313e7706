using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Authorization;

namespace ProjectsApi.Contract.Tests.Authorization;

/// <summary>A public field with a guarded field, a guarded type and a guarded argument.</summary>
public sealed class VaultSchema : Schema
{
    public VaultSchema(IServiceProvider services)
        : base(services)
    {
        this.ConfigureContract();
        var text = new StringGraphType();
        var jewel = new ObjectGraphType { Name = "Jewel" };
        jewel.RequirePermission("jewels");
        jewel.AddField(Field("colour", text, "red"));
        jewel.AddField(Field("label", text, "no. 7").RequirePermission("labels"));
        var thing = new UnionGraphType { Name = "Thing" };
        thing.AddPossibleType(jewel);
        jewel.IsTypeOf = _ => true;
        var shown = Field("shown", text, "a picture");
        shown.Arguments = new QueryArguments(new QueryArgument(text) { Name = "closeUp" }.RequirePermission("close"));
        Query = new ObjectGraphType { Name = "Query" };
        Query.AddField(Field("door", text, "open"));
        Query.AddField(Field("vault", text, "gold").RequirePermission("vault"));
        Query.AddField(Field("lock", new NonNullGraphType(text), "steel").RequirePermission("vault"));
        Query.AddField(Field("thing", thing, new object()));
        Query.AddField(shown);
        Subscription = new ObjectGraphType { Name = "Subscription" };
        var openings = Field("openings", text, "creak").RequirePermission("vault");
        openings.StreamResolver = new EventStreamResolver<string>(_ => Task.FromResult(OpeningsAsync()));
        Subscription.AddField(openings);
    }

    private static FieldType Field(string name, IGraphType type, object value) =>
        new() { Name = name, ResolvedType = type, Resolver = new FuncFieldResolver<object>(_ => value) };

    private static async IAsyncEnumerable<string> OpeningsAsync()
    {
        await Task.CompletedTask;
        yield return "first";
        yield return "second";
    }
}
