namespace ProjectsApi.Planning.Staffing;

/// <summary>Work of one resource on a task.</summary>
/// <param name="Units">Share of the resource's time, 1 for full time; ≥ 0.</param>
/// <param name="Hours">Hours of work, ≥ 0.</param>
public readonly record struct ResourceEffort(decimal Units, decimal Hours)
{
    /// <summary>Hours from its start to its finish, on its calendar: work ÷ units; 0 without units.</summary>
    public decimal Span => Units > 0m ? Hours / Units : 0m;
}
