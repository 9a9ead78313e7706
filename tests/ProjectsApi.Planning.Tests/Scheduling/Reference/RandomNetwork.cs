using CsCheck;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Planning.Tests.Scheduling.Reference;

/// <summary>A random schedule without dates of its own.</summary>
internal sealed record RandomNetwork(IReadOnlyList<Activity> Activities, IReadOnlyList<ActivityLink> Links, int Start)
{
    private static readonly int Monday = Plan.At("2026-03-02 08:00");

    /// <summary>Several calendars, all kinds of link and lag.</summary>
    public static Gen<RandomNetwork> Mixed { get; } = Of(Gen.Int[0, 3], Gen.OneOf(
        Gen.Const(Lag.None),
        Gen.Int[-700, 1500].Select(minutes => Lag.Working(minutes)),
        Gen.Int[-1500, 3000].Select(minutes => Lag.Elapsed(minutes)),
        Gen.Int[-50, 120].Select(percent => Lag.Percent(percent)),
        Gen.Int[-50, 120].Select(percent => new Lag(percent, LagUnit.ElapsedPercent))));

    /// <summary>One calendar, lags in its working time.</summary>
    public static Gen<RandomNetwork> OneCalendar { get; } = Of(Gen.Const(Plan.Standard), Gen.OneOf(
        Gen.Const(Lag.None),
        Gen.Int[-700, 1500].Select(minutes => Lag.Working(minutes)),
        Gen.Int[-50, 120].Select(percent => Lag.Percent(percent))));

    /// <summary>One calendar, everything in whole days, so that work ends where nonworking time begins.</summary>
    public static Gen<RandomNetwork> WholeDays { get; } = Of(
        Gen.Const(Plan.Standard),
        Gen.Int[-2, 3].Select(days => days == 0 ? Lag.None : Lag.Working(days * Plan.Day)),
        Gen.Int[1, 4].Select(days => days * Plan.Day),
        Gen.Const(0));

    /// <summary>Several calendars, whole and half days, so that dates fall on the edges of nonworking time. Some activities start no
    /// earlier than a day.</summary>
    public static Gen<RandomNetwork> Edges { get; } = Gen.Select(
        Of(
            Gen.Int[0, 4],
            Gen.OneOf(
                Gen.Const(Lag.None),
                Gen.Int[-3, 5].Select(halves => Lag.Working(halves * Plan.Day / 2)),
                Gen.Int[-3, 5].Select(halves => Lag.Elapsed(halves * 720))),
            Gen.Int[1, 6].Select(halves => halves * Plan.Day / 2),
            Gen.Int[0, 7].Select(days => days * 1440)),
        Gen.Int[0, 1 << 20]).Select(draw => draw.Item1.WithFloors(draw.Item2));

    /// <summary>The first, with a summary over some neighbours and links of that summary.</summary>
    public static Gen<RandomNetwork> Headed { get; } = Gen.Select(Mixed, Gen.Int[0, 100], Gen.Int[1, 4], Gen.Int[1, 4]).Select(
        draw => draw.Item1.WithHeading(
            draw.Item2 % draw.Item1.Activities.Count, (ScheduleLinkKind)draw.Item3, (ScheduleLinkKind)draw.Item4));

    public ScheduleModel Compile(Func<ScheduleSettings, ScheduleSettings>? more = null)
    {
        var settings = new ScheduleSettings { Start = Start };
        return Assert.IsType<ScheduleModel>(
            ScheduleModel.Compile(Activities, Links, Plan.Calendars, more is null ? settings : more(settings)).Model);
    }

    private static Gen<RandomNetwork> Of(Gen<int> calendar, Gen<Lag> lag) => Of(calendar, lag, Gen.Int[0, 1800], Gen.Int[0, 20_000]);

    private static Gen<RandomNetwork> Of(Gen<int> calendar, Gen<Lag> lag, Gen<int> duration, Gen<int> start)
    {
        var activity = Gen.Select(calendar, duration, Gen.Int[0, 9], (at, minutes, kind) => new Activity("a")
        {
            Calendar = at,
            Duration = kind == 0 ? 0 : minutes,
            IsElapsed = kind == 1 && at != Plan.Standard,
            Kind = kind == 0 ? ActivityKind.Milestone : ActivityKind.Task,
        });
        var link = Gen.Select(Gen.Int[0, 100], Gen.Int[1, 100], Gen.Int[1, 4], lag, (from, step, kind, wait) => (from, step, kind, wait));
        return Gen.Select(activity.Array[2, 9], link.Array[1, 14], start, (activities, links, offset) => new RandomNetwork(
            activities,
            [.. links.Select(
                draw => Between(
                    draw.from % (activities.Length - 1), draw.step, activities.Length, (ScheduleLinkKind)draw.kind, draw.wait))],
            Monday + offset));
    }

    private RandomNetwork WithFloors(int seed) => this with
    {
        Activities =
        [
            .. Activities.Select((activity, at) => (seed + (at * 7)) % 5 != 0
                ? activity
                : activity with
                {
                    Constraint = ScheduleConstraintKind.StartNoEarlierThan,
                    ConstraintAt = Start + ((seed + at) % 6 * 1440) + (at % 2 == 0 ? 0 : 540),
                }),
        ],
    };

    private RandomNetwork WithHeading(int first, ScheduleLinkKind into, ScheduleLinkKind outOf)
    {
        var heading = Activities.Count;
        var last = Math.Min(first + 1, heading - 1);
        IEnumerable<ActivityLink> before = first > 0 ? [new(first - 1, heading, into)] : [];
        IEnumerable<ActivityLink> after = last < heading - 1 ? [new(heading, last + 1, outOf, Lag.Working(Plan.Day))] : [];
        return this with
        {
            Activities = [.. Activities.Select((activity, at) => at >= first && at <= last ? activity with { Parent = heading } : activity),
                new("h") { Kind = ActivityKind.Summary }],
            Links = [.. Links, .. before, .. after],
        };
    }

    private static ActivityLink Between(int from, int step, int count, ScheduleLinkKind kind, Lag lag) =>
        new(from, from + 1 + (step % (count - 1 - from)), kind, lag);
}
