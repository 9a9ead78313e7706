using GraphQL.Types;
using ProjectsApi.Contract.Scalars;

namespace ProjectsApi.Features.Statistics.Reporting;

internal sealed class FreshnessType : ObjectGraphType<Freshness>
{
    public FreshnessType()
    {
        Name = "Freshness";
        Description = "How recent the figures of the projects are(数据时效)";
        Field<DateTimeType>("lastReportedAt")
            .Description("Instant of the latest ledger entry or milestone report, UTC; none without a report(最近填报时间)")
            .Resolve(context => context.Source.LastReportedAt);
        Field<NonNullGraphType<IntGraphType>>("lateReporters")
            .Description("Projects under construction without a ledger entry for the last ended month(未报项目数)")
            .Resolve(context => context.Source.LateReporters);
    }
}
