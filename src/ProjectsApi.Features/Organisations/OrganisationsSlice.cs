using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Data.Organisations;

namespace ProjectsApi.Features.Organisations;

public static class OrganisationsSlice
{
    public static IServiceCollection AddOrganisations(this IServiceCollection services) => services
        .AddSingleton<OrganisationType>()
        .AddSingleton<OrganisationFilterInput>()
        .AddSingleton<OrganisationSortInput>()
        .AddSingleton<CreateOrganisation>()
        .AddSingleton<UpdateOrganisation>()
        .AddSingleton<MoveOrganisation>()
        .AddSingleton<RemoveOrganisation>()
        .AddNode<FindOrganisations, Organisation, OrganisationView>(OrganisationType.TypeName);
}
