namespace ProjectsApi.Planning.EarnedValue;

/// <summary>Part of an amount that falls into a month.</summary>
/// <param name="Month">First day of the month.</param>
/// <param name="Amount">Money, ≥ 0, unrounded.</param>
public readonly record struct MonthAmount(DateOnly Month, decimal Amount);
