using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Planning.Risk;

namespace ProjectsApi.Features.ScheduleAnalysis.Risk;

internal sealed class FinishDayType : ObjectGraphType<FinishDay>
{
    public FinishDayType()
    {
        Name = "FinishDay";
        Description = "A day on which iterations of a simulation finished(完成日分布)";
        Field<NonNullGraphType<LocalDateType>>("day").Description("Day(日期)").Resolve(context => context.Source.Day);
        Field<NonNullGraphType<IntGraphType>>("iterations")
            .Description("Iterations that finished on this day(次数)").Resolve(context => context.Source.Iterations);
        Field<NonNullGraphType<DecimalType>>("probability")
            .Description("Share of iterations that finished on or before this day, 0 to 1(累计概率)")
            .Resolve(context => RiskFigures.Share(context.Source.Probability));
    }
}
