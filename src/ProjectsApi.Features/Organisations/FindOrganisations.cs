using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Organisations;

public sealed class FindOrganisations(IDbContextFactory<ProjectsDbContext> contexts)
    : FindEntities<Organisation, OrganisationView>(contexts, SortKey.By<Organisation, string>("name", o => o.Name));
