using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Projects;

public sealed class FindProjects(IDbContextFactory<ProjectsDbContext> contexts)
    : FindEntities<Project, ProjectView>(contexts, SortKey.By<Project, string>("name", p => p.Name));
