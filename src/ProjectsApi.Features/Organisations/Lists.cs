using ProjectsApi.Contract.Connections;
using ProjectsApi.Data.Organisations;

namespace ProjectsApi.Features.Organisations;

/// <summary>The lists of this slice, wherever they hang.</summary>
internal static class Lists
{
    public static ConnectionField<OrganisationType, Organisation, OrganisationView> Organisations(string name, string description) =>
        new ConnectionField<OrganisationType, Organisation, OrganisationView>(name, description)
            .Where<OrganisationFilterInput>()
            .Order<OrganisationSortInput>();
}
