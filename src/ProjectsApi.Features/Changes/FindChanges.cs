using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Changes;

/// <summary>The log as a list that is read on in, as events are.</summary>
public sealed class FindChanges(IDbContextFactory<ProjectsDbContext> contexts)
    : EntityReads<ProjectsDbContext, Change, ChangeView>(
        contexts, new ViewMap<Change, ChangeView>(ChangeView.Mapping, nameof(ChangeView.Sequence)), LogOrder.OldestFirst, LogOrder.OldestFirst);
