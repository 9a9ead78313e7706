using ProjectsApi.Data.Projects;

namespace ProjectsApi.Data.Statistics;

/// <summary>
/// Group that includes the sums of a project (已计入的项目). A project without a row is in no group yet. The row outlives a removed
/// project until its sums have left the group.
/// </summary>
public sealed class CountedProject
{
    public required Guid ProjectId { get; init; }

    public required ProjectStage Stage { get; init; }

    public required ProjectCategory Category { get; init; }

    public required Guid? ResponsibleOrganisationId { get; init; }

    /// <summary>Planned total investment, yuan; zero if unknown.</summary>
    public required decimal TotalInvestment { get; init; }

    internal GroupKey Group => new(Stage, Category, ResponsibleOrganisationId);

    /// <summary>Whether another state of the project counts in the same way.</summary>
    internal bool HasValuesOf(CountedProject other) => Group == other.Group && TotalInvestment == other.TotalInvestment;
}
