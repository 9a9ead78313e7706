namespace ProjectsApi.Planning.Investments;

/// <summary>Days recorded for a milestone; each null when not recorded.</summary>
/// <param name="PlannedOn">Day promised.</param>
/// <param name="ForecastOn">Day now expected; explains a status, never decides it.</param>
/// <param name="ActualOn">Day on which it was reached; a day off is as good as any other.</param>
/// <param name="CancelledOn">Day on which it was given up.</param>
/// <param name="AwaitsConfirmation">Whether the report still awaits another person's confirmation.</param>
public sealed record MilestoneDays(
    DateOnly? PlannedOn, DateOnly? ForecastOn, DateOnly? ActualOn, DateOnly? CancelledOn, bool AwaitsConfirmation = false);
