using GraphQL;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Past;

namespace ProjectsApi.Features.Reading;

/// <summary>The pasts that one request looks into; they end with it.</summary>
internal sealed class PastReads(PastRegisters registers, RuntimeCosts costs, TimeProvider clock) : IAsyncDisposable
{
    /// <summary>Argument that names the instant.</summary>
    public const string AsOf = "asOf";

    // An estimate, not a measurement: ten entries of the log for one point of field cost.
    private const double WorkPerCost = 10;

    private readonly Lock _gate = new();
    private readonly List<PastRegister> _open = [];

    /// <summary>The past that a field is asked about; null for the present.</summary>
    internal static PastRegister? Of(IResolveFieldContext context) => RequestContext.Of(context).ReadsOf(context).Source as PastRegister;

    /// <summary>Where a use case that opens contexts by itself reads for a field; null for the register as it is.</summary>
    internal static IDbContextFactory<ProjectsDbContext>? Contexts(IResolveFieldContext context) => Of(context);

    /// <summary>The day in the zone that a field is asked about: today, or the day of its past.</summary>
    internal static DateOnly Today(IResolveFieldContext context) => Of(context) is { } past
        ? ZoneCalendarDay.Of(past.At)
        : ZoneCalendarDay.Of(context.Service<TimeProvider>());

    /// <summary>Lets a root field and all below it read a project as it stood at the instant of its argument <c>asOf</c>.</summary>
    /// <returns>False when the project was not there then, or is not seen.</returns>
    /// <exception cref="ExecutionError">The instant is not one that the log can tell of.</exception>
    public async Task<bool> EnterAsync(IResolveFieldContext root, Guid project, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(root);
        if (at > clock.GetUtcNow().UtcDateTime)
        {
            throw ArgumentErrors.Invalid(AsOf, "It lies in the future; leave it out for the project as it is now.");
        }

        var request = RequestContext.Of(root);
        var (past, logBegins) = await registers.OpenAsync(
            project, at, ZoneCalendarDay.Of(at), work => costs.Charge(request, work / WorkPerCost), root.CancellationToken);
        if (logBegins is { } begin)
        {
            throw ArgumentErrors.Invalid(AsOf, $"The history of this project begins at {begin:O}; ask for that instant or a later one.");
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
