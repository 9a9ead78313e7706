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
            Description = "Where the caller has signed in and what goes on, the latest used first; the latest 50(本人会话)",
            Type = typeof(NonNullGraphType<ListGraphType<NonNullGraphType<SessionType>>>),
            Resolver = new FuncFieldResolver<object>(async context =>
                await context.Service<FindMySessions>()
                    .FindAsync(CallerOf(context), SessionClaim.Of(context.User), context.CancellationToken)),
        };
        mine.ListSize(FindMySessions.Most, [], null, [], requireOneSlicingArgument: false);
        root.AddField(mine.Cost(DefaultCosts.Resolver)).RequireSignIn();
        // Who administers a person sees what happened to their account; what happened to nobody's is for who administers a top.
        new ConnectionField<AccessEvent>(
            "accessEvents", "What happened to accounts, newest first, as far as the caller administers their people(账户事件)")
            .LimitToReach(context => ReachOf(
                context, atTop: false), (e, reach) => e.Person != null && e.Person.Grants.Any(g => reach.Contains(g.OrganisationId)))
            .LimitToReach(context => ReachOf(context, atTop: true), (
                e, reach) => e.Person == null || !e.Person.Grants.Any() || e.Person.Grants.Any(g => reach.Contains(g.OrganisationId)))
            .AddTo(root)
            .Require(Permission.ManagePeople);
    }

    internal static Guid CallerOf(IResolveFieldContext context) =>
        Viewer.Of(context).PersonId ?? throw new InvalidOperationException("The field takes somebody who has signed in.");

    // Each viewer is limited by one of the two conditions, but for those who see everything.
    private static List<Guid>? ReachOf(IResolveFieldContext context, bool atTop)
    {
        var viewer = Viewer.Of(context);
        return viewer.MayEverywhere(Permission.ManagePeople) || viewer.May(Permission.ManagePeople, organisation: null) != atTop
            ? null
            : [.. viewer.ReachOf(Permission.ManagePeople)];
    }
}
