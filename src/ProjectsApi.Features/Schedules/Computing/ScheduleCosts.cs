using ProjectsApi.Contract.Cost;

namespace ProjectsApi.Features.Schedules.Computing;

/// <summary>Weights of fields that compute schedules, in cost points.</summary>
internal static class ScheduleCosts
{
    /// <summary>Weight of one computed schedule.</summary>
    public const int Computation = DefaultCosts.Resolver;

    /// <summary>Weight of two schedules and the differences between them.</summary>
    public const int Comparison = 2 * Computation;

    /// <summary>Weight of a schedule with all its rows as a file.</summary>
    public const int Export = 2 * Computation;

    /// <summary>Weight of the effect that a calendar has on a whole project.</summary>
    public const int CalendarImpact = 5 * Computation;

    /// <summary>Weight of one simulation; the default limit allows three in a request.</summary>
    public const int Simulation = 30 * Computation;
}
