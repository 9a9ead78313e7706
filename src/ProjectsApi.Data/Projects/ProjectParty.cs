using ProjectsApi.Data.Model;
using ProjectsApi.Data.Organisations;

namespace ProjectsApi.Data.Projects;

/// <summary>Organisation that takes part in a project, in one role (参建方).</summary>
public sealed class ProjectParty : Entity
{
    public required Guid ProjectId { get; set; }

    public Project Project { get => field ?? throw new NavigationNotLoadedException(nameof(Project)); set; }

    public required Guid OrganisationId { get; set; }

    public Organisation Organisation { get => field ?? throw new NavigationNotLoadedException(nameof(Organisation)); set; }

    public required PartyRole Role { get; set; }

    /// <summary>Share in percent, 0 to 100.</summary>
    public decimal? SharePercent { get; set; }
}
