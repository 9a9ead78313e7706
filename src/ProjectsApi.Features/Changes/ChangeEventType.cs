using GraphQL.Types;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Changes;

internal sealed class ChangeEventType : ObjectGraphType<ChangeEvent>
{
    public ChangeEventType()
    {
        Name = "ChangeEvent";
        Description = "A change and its cursor, from which a broken connection resumes(变更事件)";
        this.Field("cursor", e => e.Cursor, "Cursor to resume after this event, as `after`(续订游标)");
        this.Field("change", e => e.Change, "The change(变更)", typeof(NonNullGraphType<RowType<Change>>));
        this.Reference<Project, ChangeEvent>(
            "project", e => e.ProjectId, "Project that the change belongs to, as it is now; none outside of projects(所属项目)");
    }
}
