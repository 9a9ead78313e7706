using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.ScheduleExchange;

public static class ExchangeMutations
{
    public static void AddTo(ObjectGraphType root) =>
        new MutationField<ImportScheduleInput>(
                "importSchedule",
                "Imports a file of Microsoft Project as the schedule of a project: all of it, or nothing with any error(导入 Microsoft Project 计划)")
            .Returns<ScheduleFileReportType>("report", "What was read, mapped and lost, whether it was written or not(导入报告)", answer =>
                ((PreparedResult)answer).Prepared is PreparedImport import ? import.Report : null)
            .Returns<RowType<Project>>("project", "Project with the nodes of the file in scheduleNodes; none when nothing was written(项目)",
                answer => ((PreparedResult)answer).Row)
            .Fails<VersionConflictErrorType>()
            .Fails<ScheduleFileErrorType>()
            .AddPreparedTo<ImportSchedule, ImportScheduleInput, PreparedImport, Project>(
                root, Permission.PlanSchedules, services => services.GetRequiredService<IOptions<ImportOptions>>().Value.Timeout);
}
