using GraphQL.Resolvers;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Reading;
using ProjectsApi.Features.Schedules.Computing;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary><c>Project.scheduleExport</c>.</summary>
internal static class ScheduleExportField
{
    public static void AddTo(Row<Project> project) => project.Add(new MemberField
    {
        Name = "scheduleExport",
        Description = "Schedule as a file of Microsoft Project; none for a project without nodes and own calendars(导出 Microsoft "
            + "Project 计划)",
        Type = typeof(ScheduleExportType),
        Needs = MemberSet.Of(nameof(Project.Id)),
        Resolver = new FuncFieldResolver<Project, object>(context =>
            RequestContext.Of(context).Loaders.Of(context, field => (PastReads.Today(field), "scheduleExport"), (field, asked) =>
            {
                var useCase = field.Service<ExportSchedules>();
                var past = PastReads.Contexts(field);
                return new BatchLoader<Guid, ScheduleExport>((projects, token) => useCase.HandleAsync(projects, asked.Item1, past, token));
            }).Load(context.Source.Id)),
    }.Cost(ScheduleCosts.Export));
}
