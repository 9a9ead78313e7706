using GraphQL.Types;
using ProjectsApi.Mspdi;

namespace ProjectsApi.Features.ScheduleExchange;

public sealed class ScheduleFileReportType : ObjectGraphType<MspdiReport>
{
    public ScheduleFileReportType()
    {
        Name = "ScheduleFileReport";
        Description = "What became of a file(导入报告)";
        Field<NonNullGraphType<ScheduleFileCountsType>>("read")
            .Description("What the file holds(读取内容)").Resolve(context => context.Source.Read);
        Field<NonNullGraphType<ScheduleFileCountsType>>("mapped")
            .Description("What of it has a place in the schedule; nothing when there is an error(映射内容)")
            .Resolve(context => context.Source.Mapped);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ScheduleFileWarningType>>>>("losses")
            .Description("What has no place, or is taken otherwise than it stands in the file(未能映射的内容)")
            .Resolve(context => context.Source.Warnings);
        Field<NonNullGraphType<IntGraphType>>("lossesNotListed")
            .Description("How many more losses there are(未列出的数量)").Resolve(context => context.Source.WarningsNotListed);
        Field<NonNullGraphType<IntGraphType>>("errorsNotListed")
            .Description("How many more errors there are than the payload tells(未列出的错误数量)")
            .Resolve(context => context.Source.ErrorsNotListed);
    }
}
