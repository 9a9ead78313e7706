namespace ProjectsApi.Planning.Risk;

/// <summary>A day on which iterations of a simulation finished.</summary>
/// <param name="Day">The day; a finish at 00:00 belongs to the previous day.</param>
/// <param name="Iterations">How many finished on it, at least one.</param>
/// <param name="Probability">Share of the iterations that finished on it or before, above 0 to 1.</param>
public readonly record struct FinishDay(DateOnly Day, int Iterations, double Probability);
