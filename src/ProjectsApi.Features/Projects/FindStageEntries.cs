using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Projects;

/// <summary>Entries in the order in which they came; the day on which a stage was left stands in the entry after it.</summary>
public sealed class FindStageEntries(IDbContextFactory<ProjectsDbContext> contexts)
    : KeyedReads<ProjectsDbContext, StageEntry, StageEntryView>(
        contexts,
        new ViewMap<StageEntry, StageEntryView>(Map),
        SortKey.By<StageEntry, DateOnly>("enteredOn", e => e.EnteredOn),
        SortKey.By<StageEntry, DateTime>("createdAt", e => e.CreatedAt))
{
    private static Expression<Func<StageEntry, StageEntryView>> Map => e => new StageEntryView
    {
        Id = e.Id,
        Version = e.Version,
        CreatedAt = e.CreatedAt,
        UpdatedAt = e.UpdatedAt,
        IsSample = e.IsSample,
        SourceTitle = e.SourceTitle,
        SourcePublishedOn = e.SourcePublishedOn,
        ProjectId = e.ProjectId,
        Stage = e.Stage,
        EnteredOn = e.EnteredOn,
        // Several stages may be entered on one day; then the order of registration is the order of the stages.
        LeftOn = e.Project.StageEntries
            .Where(next => next.EnteredOn > e.EnteredOn
                || (next.EnteredOn == e.EnteredOn
                    && (next.CreatedAt > e.CreatedAt || (next.CreatedAt == e.CreatedAt && next.Id > e.Id))))
            .Min(next => (DateOnly?)next.EnteredOn),
        Reason = e.Reason,
    };
}
