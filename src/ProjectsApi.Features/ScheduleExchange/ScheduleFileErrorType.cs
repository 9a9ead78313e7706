using GraphQL.Types;
using ProjectsApi.Contract.Payloads;

namespace ProjectsApi.Features.ScheduleExchange;

internal sealed class ScheduleFileErrorType : UserErrorType<ScheduleFileError>
{
    public ScheduleFileErrorType()
        : base("The file is invalid or contradictory, and nothing was written(文件错误)")
    {
        Field<IntGraphType>("line")
            .Description("Line of the file, from 1; none for the whole file(行)").Resolve(context => context.Source.Line);
        Field<IntGraphType>("column").Description("Character of the line, from 1; none for the whole file(列)")
            .Resolve(context => context.Source.Column);
    }
}
