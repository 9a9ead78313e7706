using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Planning.EarnedValue;

namespace ProjectsApi.Features.EarnedValue;

internal sealed class EarnedScheduleType : ObjectGraphType<EarnedScheduleView>
{
    public EarnedScheduleType()
    {
        Name = "EarnedSchedule";
        Description = "Schedule performance in months of the plan. It shows a delay even after completion(挣得进度)";
        Months("plannedMonths", "Planned duration, PD(计划工期,月)", s => s.PlannedDuration);
        Months("actualMonths", "Time passed since the plan began, AT(实际时间,月)", s => s.ActualTime);
        Months("earnedMonths", "Planned time of the value earned, ES(挣得时间,月)", s => s.Earned);
        Months("varianceMonths", "SV(t) = ES - AT; negative when late(进度偏差,月)", s => s.Variance);
        Field<DecimalType>("performanceIndex").Description("SPI(t) = ES / AT; none while AT is zero(时间进度绩效指数)")
            .Resolve(context => EarnedValueType.Rounded(context.Source.Schedule.PerformanceIndex));
        Field<DecimalType>("estimateAtCompletionMonths")
            .Description("IEAC(t) = PD / SPI(t), months from the beginning of the plan; none without SPI(t)(预计工期,月)")
            .Resolve(context => EarnedValueType.Rounded(context.Source.Schedule.EstimateAtCompletion));
        Field<LocalDateType>("forecastFinish").Description("Last day of that time; none without it(预计完成日期)").Resolve(context =>
            context.Source.Schedule.EstimateAtCompletion is { } months ? MonthTime.DayAt(context.Source.FirstMonth, months) : null);
    }

    private void Months(string name, string description, Func<EarnedSchedule, decimal> months) =>
        Field<NonNullGraphType<DecimalType>>(name)
            .Description(description).Resolve(context => EarnedValueType.Rounded(months(context.Source.Schedule)));
}
