using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.Calendars;

internal sealed class HolidayType : ObjectGraphType<Holiday>
{
    public HolidayType()
    {
        Name = "Holiday";
        Description = "Public holiday with the days worked in exchange for it(法定节假日)";
        Field<NonNullGraphType<StringGraphType>>("name").Description("Name as in the notice(名称)").Resolve(context => context.Source.Name);
        Field<NonNullGraphType<LocalDateType>>("first").Description("First day off(放假首日)").Resolve(context => context.Source.First);
        Field<NonNullGraphType<LocalDateType>>("last").Description("Last day off, inclusive(放假末日)").Resolve(context => context.Source.Last);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<LocalDateType>>>>("makeUpDays")
            .Description("Saturdays and Sundays that are worked in exchange(调休上班日)").Resolve(context => context.Source.Workdays);
    }
}
