using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Data.Statistics;

/// <summary>
/// Sums of the projects of one stage, category and responsible organisation in one year (分组年度汇总). The three have the names of the
/// project's, so that a filter of projects applies to groups too.
/// </summary>
public sealed class GroupSums : YearSums
{
    /// <summary>Year of the row with the number of projects and their total investment.</summary>
    public const int Membership = 0;

    public required ProjectStage Stage { get; init; }

    public required ProjectCategory Category { get; init; }

    /// <summary>Responsible organisation for the key; the empty key for none.</summary>
    public required Guid OrganisationKey { get; init; }

    public Guid? ResponsibleOrganisationId { get; init; }

    public Organisation? ResponsibleOrganisation { get; set; }

    /// <summary>Number of projects; only in the row of <see cref="Membership"/>.</summary>
    public int Projects { get; set; }

    /// <summary>Planned total investment, yuan; only in the row of <see cref="Membership"/>.</summary>
    public decimal TotalInvestment { get; set; }

    internal override bool IsZero => Projects == 0 && TotalInvestment == 0m && base.IsZero;

    internal GroupKey Key => new(Stage, Category, ResponsibleOrganisationId);

    internal static GroupSums Empty(GroupKey key, int year) => new()
    {
        Stage = key.Stage,
        Category = key.Category,
        OrganisationKey = key.OrganisationId ?? Guid.Empty,
        ResponsibleOrganisationId = key.OrganisationId,
        Year = year,
    };

    /// <summary>Adds or removes one project.</summary>
    internal void Count(CountedProject project, int sign)
    {
        Projects += sign;
        TotalInvestment += sign * project.TotalInvestment;
    }

    /// <summary>Adds the changes of the same group and year.</summary>
    internal void Add(GroupSums changes)
    {
        Projects += changes.Projects;
        TotalInvestment += changes.TotalInvestment;
        Add(changes, 1);
    }
}
