using GraphQL.Resolvers;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules.Exchange;

/// <summary><c>Project.scheduleExport</c>.</summary>
internal static class ScheduleExportField
{
    private const int ExportCost = 20;

    public static void AddTo(ProjectType project) => project.AddField(new ViewField
    {
        Name = "scheduleExport",
        Description = "Schedule as a file of Microsoft Project; none for a project without nodes and calendars of its own(导出 Microsoft Project 计划)",
        Type = typeof(ScheduleExportType),
        Needs = ViewMembers<ProjectView>.BitOf(nameof(ProjectView.Id)),
        Resolver = new FuncFieldResolver<ProjectView, object>(context =>
            RequestContext.Of(context).Loaders.Of(context, field => (PastReads.Today(field), "scheduleExport"), (field, asked) =>
            {
                var useCase = (field.RequestServices ?? throw new InvalidOperationException("The request carries no services.")).GetRequiredService<ExportSchedules>();
                var past = PastReads.Contexts(field);
                return new BatchLoader<Guid, ScheduleExport>((projects, token) => useCase.HandleAsync(projects, asked.Item1, past, token));
            }).Load(context.Source.Id)),
    }.Cost(ExportCost));
}
