namespace ProjectsApi.Data.Targets;

/// <summary>Target for the jobs of a project, a phase or the park (就业目标).</summary>
public sealed class JobTarget : Target
{
    /// <summary>Persons.</summary>
    public int? PlannedJobs { get; set; }

    /// <summary>Persons.</summary>
    public int? ActualJobs { get; set; }
}
