using System.Text.Json;
using GraphQL.Types;
using ProjectsApi.Mspdi;

namespace ProjectsApi.Features.ScheduleExchange;

internal sealed class ScheduleFileWarningType : ObjectGraphType<MspdiWarning>
{
    public ScheduleFileWarningType()
    {
        Name = "ScheduleFileLoss";
        Description = "Content of a file that cannot be mapped or is mapped with a change(未能映射项)";
        Field<NonNullGraphType<StringGraphType>>("code").Description("Code for programs, such as LEVELING_DELAY(代码)")
            .Resolve(context => JsonNamingPolicy.SnakeCaseUpper.ConvertName(context.Source.Kind.ToString()));
        Field<NonNullGraphType<StringGraphType>>("message")
            .Description("Treatment of the content(说明)").Resolve(context => context.Source.Message);
        Field<IntGraphType>("taskUid").Description("UID of its task in the file; none for the project(任务 UID)")
            .Resolve(context => context.Source.TaskUid);
        Field<StringGraphType>("taskName")
            .Description("Name of its task; none for the project(任务名称)")
            .Resolve(context => context.Source.TaskName);
        Field<IntGraphType>("line")
            .Description("Line of the file, from 1; none for the whole file(行)")
            .Resolve(context => context.Source.Line > 0 ? context.Source.Line : null);
        Field<IntGraphType>("column")
            .Description("Character of the line, from 1; none for the whole file(列)")
            .Resolve(context => context.Source.Line > 0 ? context.Source.Position : null);
    }
}
