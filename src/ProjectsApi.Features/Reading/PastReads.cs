using GraphQL;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Past;

namespace ProjectsApi.Features.Reading;

/// <summary>Reads of one request by <c>asOf</c>. They are disposed with the request.</summary>
internal sealed class PastReads(PastRegisters registers, RuntimeCosts costs, TimeProvider clock) : IAsyncDisposable
{
    /// <summary>Argument that names the instant.</summary>
    public const string AsOf = "asOf";

    // Estimated, not measured: entries of the log per point of field cost.
    private const double WorkPerCost = 10;

    private readonly Lock _gate = new();
    private readonly List<PastRegister> _open = [];

    /// <summary>Past register of a field; null for the present.</summary>
    internal static PastRegister? Of(IResolveFieldContext context) => RequestContext.Of(context).ReadsOf(context).Source as PastRegister;

    /// <summary>Context factory for a use case that opens its own contexts; null for the present.</summary>
    internal static IDbContextFactory<ProjectsDbContext>? Contexts(IResolveFieldContext context) => Of(context);

    /// <summary>Day of a field in the zone: the day of its <c>asOf</c>, otherwise today.</summary>
    internal static DateOnly Today(IResolveFieldContext context) => Of(context) is { } past
        ? ZoneCalendarDay.Of(past.At)
        : ZoneCalendarDay.Of(context.Service<TimeProvider>());

    /// <summary>Makes a root field and all fields below it read a project at a past instant.</summary>
    /// <returns>False when the project did not exist then or is not visible.</returns>
    /// <exception cref="ExecutionError">The instant is in the future or before the log of the project.</exception>
    public async Task<bool> EnterAsync(IResolveFieldContext root, Guid project, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(root);
        if (at > clock.GetUtcNow().UtcDateTime)
        {
            throw ArgumentErrors.Invalid(AsOf, "The instant is in the future; leave it out for the current project.");
        }

        var request = RequestContext.Of(root);
        var (past, logBegins) = await registers.OpenAsync(
            project, at, ZoneCalendarDay.Of(at), work => costs.Charge(request, work / WorkPerCost), root.CancellationToken);
        if (logBegins is { } begin)
        {
            throw ArgumentErrors.Invalid(AsOf, $"The history of this project begins at {begin:O}; use that instant or a later one.");
        }

        if (past is null)
        {
            return false;
        }

        lock (_gate)
        {
            _open.Add(past);
        }

        request.ReadBelow(root, past);
        return true;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var past in _open)
        {
            await past.DisposeAsync();
        }
    }
}
