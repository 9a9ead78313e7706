using GraphQL.Types;
using ProjectsApi.Contract.Scalars;

namespace ProjectsApi.Features.Calendars;

public sealed class WorkingTimeType : ObjectGraphType<WorkingTimeInput>
{
    public WorkingTimeType()
    {
        Name = "WorkingTime";
        Description = "Stretch of work within a day(工作时段)";
        Field<NonNullGraphType<LocalTimeType>>("from").Description("When work begins(开始时刻)").Resolve(context => context.Source.From);
        Field<NonNullGraphType<LocalTimeType>>("to")
            .Description("When work ends; 00:00:00 is the midnight that ends the day(结束时刻)").Resolve(context => context.Source.To);
    }
}
