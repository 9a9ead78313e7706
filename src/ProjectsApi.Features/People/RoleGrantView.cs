using ProjectsApi.Data.Access;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.People;

public sealed class RoleGrantView : RegisterView
{
    public Guid PersonId { get; init; }

    public Role Role { get; init; }

    public Guid OrganisationId { get; init; }
}
