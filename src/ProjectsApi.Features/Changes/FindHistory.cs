using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Changes;

/// <summary>The log as the history of rows: who changed one last is the first question.</summary>
public sealed class FindHistory(IDbContextFactory<ProjectsDbContext> contexts)
    : EntityReads<ProjectsDbContext, Change, ChangeView>(
        contexts, new ViewMap<Change, ChangeView>(ChangeView.Mapping, nameof(ChangeView.Sequence)), LogOrder.OldestFirst, LogOrder.NewestFirst);
