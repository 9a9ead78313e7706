using GraphQL.Types;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Features.Access;

namespace ProjectsApi.Features.People.SignIns;

internal static class SignInsMutations
{
    private const string Count = "endedSessions";
    private const string Meaning = "Number of ended sessions(结束的会话数)";

    public static void AddTo(ObjectGraphType root)
    {
        new MutationField<EndSessionInput>(
            "endSession", "Ends one session of the caller. Its tokens and its cookie become invalid(结束会话)")
            .Returns<IntGraphType>(Count, Meaning)
            .AddTo(root, (context, given) => context.Service<EndSession>()
                .HandleAsync(SignInsQueries.CallerOf(context), given.Record, context.CancellationToken))
            .RequireSignIn();
        new MutationField<SignOutEverywhereInput>("signOutEverywhere", "Ends the sessions of the caller on every device(全部退出)")
            .Returns<IntGraphType>(Count, Meaning)
            .AddTo(root, (context, given) => context.Service<SignOutEverywhere>()
                .HandleAsync(SignInsQueries.CallerOf(context), SessionClaim.Of(context.User), given.Record, context.CancellationToken))
            .RequireSignIn();
    }
}
