using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Projects;

public sealed class FindProjectParties(IDbContextFactory<ProjectsDbContext> contexts)
    : FindEntities<ProjectParty, ProjectPartyView>(contexts, SortKey.By<ProjectParty, PartyRole>("role", p => p.Role));
