using ProjectsApi.Data.SignIns;
using ProjectsApi.Features.Access;

namespace ProjectsApi.Host.Access.Endpoints;

/// <summary>Open registration, if the operator allows it.</summary>
internal static class RegisterEndpoint
{
    public static async Task<IResult> RegisterAsync(HttpContext context, AccountCreation accounts, AccessLog log)
    {
        var (body, refusal) = await AccountBody.ReadAsync<RegisterBody>(context, sent => sent.Fields);
        if (body is not { Email: { } email, Password: { } password })
        {
            return refusal ?? throw new InvalidOperationException("A body that is not read is refused.");
        }

        var (person, result) = await accounts.RegisterAsync(email, password, context.RequestAborted);
        if (person is not { } id)
        {
            return PasswordEndpoints.Errors(result);
        }

        await log.WriteOwnAsync(AccessEventKind.Registered, id, session: null, CancellationToken.None);
        return Results.Ok();
    }
}
