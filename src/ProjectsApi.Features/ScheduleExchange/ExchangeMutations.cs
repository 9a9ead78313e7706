using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.ScheduleExchange;

internal static class ExchangeMutations
{
    public static void AddTo(ObjectGraphType root) =>
        new MutationField<ImportScheduleInput>(
                "importSchedule",
                "Imports a file of Microsoft Project as the schedule of a project. Any error prevents the import(导入 Microsoft Project 计划)")
            .Returns<ScheduleFileReportType>("report", "Counts and warnings of the file, also if nothing was written(导入报告)", answer =>
                ((PreparedResult)answer).Prepared is PreparedImport import ? import.Report : null)
            .Returns<RowType<Project>>("project", "Project with the imported nodes in scheduleNodes; none if nothing was written(项目)",
                answer => ((PreparedResult)answer).Row)
            .Fails<VersionConflictErrorType>()
            .Fails<ScheduleFileErrorType>()
            .AddPreparedTo<ImportSchedule, ImportScheduleInput, PreparedImport, Project>(
                root, Permission.PlanSchedules, services => services.GetRequiredService<IOptions<ImportOptions>>().Value.Timeout);
}
