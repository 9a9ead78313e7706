using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.Calendars;

internal sealed class HolidayNoticeType : ObjectGraphType<HolidayNotice>
{
    public HolidayNoticeType()
    {
        Name = "HolidayNotice";
        Description = "Notice of the State Council's general office that sets or changes the holidays of a year(放假通知)";
        Field<NonNullGraphType<StringGraphType>>("number")
            .Description("Number of the notice(发文字号)").Resolve(context => context.Source.Number);
        Field<NonNullGraphType<StringGraphType>>("title").Description("Title as published(标题)").Resolve(context => context.Source.Title);
        Field<NonNullGraphType<LocalDateType>>("signedOn")
            .Description("Day on which it was signed(成文日期)").Resolve(context => context.Source.SignedOn);
        Field<NonNullGraphType<StringGraphType>>("address")
            .Description("URL of the text on the government's site(网址)").Resolve(context => context.Source.Address.AbsoluteUri);
    }
}
