using CsCheck;
using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Lights;

namespace ProjectsApi.Planning.Tests.Lights;

/// <summary>The day on which a light changes is the one that a judgement of every day finds.</summary>
public sealed class LightOutlookProperties
{
    private const int Days = 150;
    private static readonly DateOnly Today = new(2024, 3, 15);
    private static readonly WorkCalendar Calendar = WorkCalendar.Compile(ChineseHolidays.Statutory);

    private static readonly Gen<DateOnly?> Day =
        from offset in Gen.Int[-70, 70]
        from isKnown in Gen.Int[0, 3]
        select isKnown == 0 ? (DateOnly?)null : Today.AddDays(offset);

    private static readonly Gen<LightFacts> Facts =
        from plannedStart in Day
        from plannedFinish in Day
        from actualStart in Day
        from actualFinish in Day
        from forecast in Day
        from statistics in Day
        from completion in Gen.Int[0, 20]
        select new LightFacts(Today)
        {
            PlannedStart = plannedStart,
            PlannedFinish = plannedFinish,
            ActualStart = actualStart,
            ActualFinish = actualFinish,
            ForecastFinish = forecast,
            StatisticsEntry = statistics,
            Completion = completion * 5m,
            TimeProgress = NodeTimeProgress.Of(plannedStart, plannedFinish, Today, Calendar),
        };

    private static readonly Gen<RulePack> Pack = Gen.Int[0, RulePacks.All.Count - 1].Select(index => RulePacks.All[index]);

    [Fact]
    public void The_colour_stays_through_the_day_found_and_changes_on_the_next() =>
        Gen.Select(Facts, Pack, Gen.Int[1, 3].Select(kind => (LightSubject)kind)).Sample(
            (facts, pack, subject) =>
            {
                var limit = Today.AddDays(Days);
                var colour = pack.Judge(subject, facts).Colour;
                var expected = Enumerable.Range(1, Days).Select(Today.AddDays)
                    .Where(day => pack.Judge(subject, On(facts, day)).Colour != colour)
                    .Select(day => (DateOnly?)day.AddDays(-1)).FirstOrDefault() ?? limit;

                var found = new LightOutlook(pack, subject, facts, day => TimeProgressOn(facts, day)).SameThrough(limit);

                Assert.Equal(expected, found);
            },
            iter: 5_000);

    [Fact]
    public void Far_days_are_found_too_and_none_is_later_than_the_limit()
    {
        var facts = new LightFacts(Today) { PlannedStart = new(2031, 5, 5), PlannedFinish = new(2031, 5, 9), Completion = 0m };

        var late = new LightOutlook(ContractorPack.Pack, LightSubject.Node, facts, day => TimeProgressOn(facts, day));

        Assert.Equal(new DateOnly(2031, 5, 9), late.SameThrough(WallClock.LastDay));
        Assert.Equal(Today, late.SameThrough(Today));
    }

    private static LightFacts On(LightFacts facts, DateOnly day) => facts with { AsOf = day, TimeProgress = TimeProgressOn(facts, day) };

    private static decimal? TimeProgressOn(LightFacts facts, DateOnly day) =>
        NodeTimeProgress.Of(facts.PlannedStart, facts.PlannedFinish, day, Calendar);
}
