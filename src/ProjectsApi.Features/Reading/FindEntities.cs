using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Reading;

/// <summary>The read of one entity; a slice names the entity, its view and the order that a client gets without asking.</summary>
public abstract class FindEntities<TEntity, TView>(IDbContextFactory<ProjectsDbContext> contexts, params IReadOnlyList<SortKey> defaultOrder)
    : KeyedReads<ProjectsDbContext, TEntity, TView>(contexts, Views.Map<TEntity, TView>(), defaultOrder)
    where TEntity : Entity
    where TView : class, IEntityView;
