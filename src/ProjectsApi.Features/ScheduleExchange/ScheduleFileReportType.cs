using GraphQL.Types;
using ProjectsApi.Mspdi;

namespace ProjectsApi.Features.ScheduleExchange;

internal sealed class ScheduleFileReportType : ObjectGraphType<MspdiReport>
{
    public ScheduleFileReportType()
    {
        Name = "ScheduleFileReport";
        Description = "Report on the import of a file(导入报告)";
        Field<NonNullGraphType<ScheduleFileCountsType>>("read")
            .Description("Contents of the file(读取内容)").Resolve(context => context.Source.Read);
        Field<NonNullGraphType<ScheduleFileCountsType>>("mapped")
            .Description("Contents that the import can map; none after an error(映射内容)")
            .Resolve(context => context.Source.Mapped);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ScheduleFileWarningType>>>>("losses")
            .Description("Contents that cannot be mapped or are mapped with a change(未能映射的内容)")
            .Resolve(context => context.Source.Warnings);
        Field<NonNullGraphType<IntGraphType>>("lossesNotListed")
            .Description("Number of further losses(未列出的数量)").Resolve(context => context.Source.WarningsNotListed);
        Field<NonNullGraphType<IntGraphType>>("errorsNotListed")
            .Description("Number of further errors that the payload does not list(未列出的错误数量)")
            .Resolve(context => context.Source.ErrorsNotListed);
    }
}
