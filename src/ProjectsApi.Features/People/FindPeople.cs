using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Model;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.People;

public sealed class FindPeople(IDbContextFactory<ProjectsDbContext> contexts)
    : FindEntities<Person, PersonView>(contexts, SortKey.By<Person, string>("name", p => p.Name));
