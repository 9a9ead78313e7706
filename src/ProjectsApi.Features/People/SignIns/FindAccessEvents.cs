using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.SignIns;

namespace ProjectsApi.Features.People.SignIns;

/// <summary>Account events, newest first.</summary>
public sealed class FindAccessEvents(IDbContextFactory<ProjectsDbContext> contexts)
    : EntityReads<ProjectsDbContext, AccessEvent, AccessEventView>(
        contexts,
        new ViewMap<AccessEvent, AccessEventView>(AccessEventView.Mapping),
        SortKey.By<AccessEvent, Guid>("eventId", e => e.Id),
        SortKey.By<AccessEvent, DateTime>("at", e => e.At, descending: true));
