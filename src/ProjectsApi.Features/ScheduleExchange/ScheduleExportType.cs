using GraphQL.Types;

namespace ProjectsApi.Features.ScheduleExchange;

internal sealed class ScheduleExportType : ObjectGraphType<ScheduleExport>
{
    public ScheduleExportType()
    {
        Name = "ScheduleExport";
        Description = "A schedule as a file of Microsoft Project(导出文件)";
        Field<NonNullGraphType<StringGraphType>>("fileName")
            .Description("Name of the file(文件名)").Resolve(context => context.Source.FileName);
        Field<NonNullGraphType<StringGraphType>>("mediaType").Description("Media type(媒体类型)").Resolve(context => context.Source.MediaType);
        Field<NonNullGraphType<StringGraphType>>("content")
            .Description("Text of the file, Microsoft Project's XML in UTF-8(文件内容)").Resolve(context => context.Source.Content);
    }
}
