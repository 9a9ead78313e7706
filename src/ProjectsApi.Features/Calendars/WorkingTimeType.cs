using GraphQL.Types;
using ProjectsApi.Contract.Scalars;

namespace ProjectsApi.Features.Calendars;

internal sealed class WorkingTimeType : ObjectGraphType<WorkingTimeInput>
{
    public WorkingTimeType()
    {
        Name = "WorkingTime";
        Description = "Working time within a day(工作时段)";
        Field<NonNullGraphType<LocalTimeType>>("from").Description("Start of work(开始时刻)").Resolve(context => context.Source.From);
        Field<NonNullGraphType<LocalTimeType>>("to")
            .Description("End of work; 00:00:00 is the midnight that ends the day(结束时刻)").Resolve(context => context.Source.To);
    }
}
