using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Model;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.People;

public sealed class FindRoleGrants(IDbContextFactory<ProjectsDbContext> contexts)
    : FindEntities<RoleGrant, RoleGrantView>(contexts, SortKey.By<RoleGrant, Role>("role", g => g.Role));
