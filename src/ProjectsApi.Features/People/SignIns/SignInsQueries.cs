using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Data.SignIns;
using ProjectsApi.Features.Access;

namespace ProjectsApi.Features.People.SignIns;

internal static class SignInsQueries
{
    public static void AddTo(ObjectGraphType root)
    {
        var mine = new FieldType
        {
            Name = "mySessions",
            Description = "Active sessions of the caller, the latest used first, at most 50(本人会话)",
            Type = typeof(NonNullGraphType<ListGraphType<NonNullGraphType<SessionType>>>),
            Resolver = new FuncFieldResolver<object>(async context =>
                await context.Service<FindMySessions>()
                    .FindAsync(CallerOf(context), SessionClaim.Of(context.User), context.CancellationToken)),
        };
        mine.ListSize(FindMySessions.Most, [], null, [], requireOneSlicingArgument: false);
        root.AddField(mine.Cost(DefaultCosts.Resolver).NeverKept()).RequireSignIn();
        // Administrators see the events of their people. Events without a person take an administrator of a root.
        new ConnectionField<AccessEvent>(
            "accessEvents", "Account events of the people whom the caller administers, newest first(账户事件)")
            .LimitToReach(context => ReachOf(
                context, atTop: false), (e, reach) => e.Person != null && e.Person.Grants.Any(g => reach.Contains(g.OrganisationId)))
            .LimitToReach(context => ReachOf(context, atTop: true), (
                e, reach) => e.Person == null || !e.Person.Grants.Any() || e.Person.Grants.Any(g => reach.Contains(g.OrganisationId)))
            .AddTo(root)
            .NeverKept()
            .Require(Permission.ManagePeople);
    }

    internal static Guid CallerOf(IResolveFieldContext context) =>
        Viewer.Of(context).PersonId ?? throw new InvalidOperationException("The field needs a signed-in caller.");

    // One of the two conditions limits each viewer; a global administrator sees everything.
    private static List<Guid>? ReachOf(IResolveFieldContext context, bool atTop)
    {
        var viewer = Viewer.Of(context);
        return viewer.MayEverywhere(Permission.ManagePeople) || viewer.May(Permission.ManagePeople, organisation: null) != atTop
            ? null
            : [.. viewer.ReachOf(Permission.ManagePeople)];
    }
}
