using ProjectsApi.Contract.Cost;

namespace ProjectsApi.Features.Schedules.Computing;

/// <summary>Weights of fields that compute schedules, in cost points.</summary>
internal static class ScheduleCosts
{
    /// <summary>Weight of one computed schedule.</summary>
    public const double Computation = DefaultCosts.Resolver;

    /// <summary>Weight of two schedules and the differences between them.</summary>
    public const double Comparison = 10 * Computation;

    /// <summary>Weight of a schedule with all its rows as a file.</summary>
    public const double Export = 10 * Computation;

    /// <summary>Weight of the effect that a calendar has on a whole project.</summary>
    public const double CalendarImpact = 10 * Computation;

    /// <summary>Weight of one simulation; the default limit allows three in a request.</summary>
    public const double Simulation = 30 * Computation;
}
