using System.Text.Json;
using GraphQL.Types;
using ProjectsApi.Mspdi;

namespace ProjectsApi.Features.ScheduleExchange;

public sealed class ScheduleFileWarningType : ObjectGraphType<MspdiWarning>
{
    public ScheduleFileWarningType()
    {
        Name = "ScheduleFileLoss";
        Description = "Something of a file that has no place here, or is taken otherwise than it stands there(未能映射项)";
        Field<NonNullGraphType<StringGraphType>>("code").Description("Name for programs, such as LEVELING_DELAY(代码)")
            .Resolve(context => JsonNamingPolicy.SnakeCaseUpper.ConvertName(context.Source.Kind.ToString()));
        Field<NonNullGraphType<StringGraphType>>("message")
            .Description("What becomes of it(说明)").Resolve(context => context.Source.Message);
        Field<IntGraphType>("taskUid").Description("UID of its task in the file; none when it belongs to the project(任务 UID)")
            .Resolve(context => context.Source.TaskUid);
        Field<StringGraphType>("taskName").Description("Name of its task(任务名称)").Resolve(context => context.Source.TaskName);
        Field<IntGraphType>("line")
            .Description("Line of the file, from 1(行)").Resolve(context => context.Source.Line > 0 ? context.Source.Line : null);
        Field<IntGraphType>("column")
            .Description("Character of the line, from 1(列)").Resolve(context => context.Source.Line > 0 ? context.Source.Position : null);
    }
}
