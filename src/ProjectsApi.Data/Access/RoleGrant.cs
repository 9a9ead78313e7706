using ProjectsApi.Data.Model;
using ProjectsApi.Data.Organisations;

namespace ProjectsApi.Data.Access;

/// <summary>A role of a person for an organisation and everything below it (授权).</summary>
public sealed class RoleGrant : Entity
{
    public required Guid PersonId { get; set; }

    public Person Person { get => field ?? throw new NavigationNotLoadedException(nameof(Person)); set; }

    public required Role Role { get; set; }

    public required Guid OrganisationId { get; set; }

    public Organisation Organisation { get => field ?? throw new NavigationNotLoadedException(nameof(Organisation)); set; }
}
