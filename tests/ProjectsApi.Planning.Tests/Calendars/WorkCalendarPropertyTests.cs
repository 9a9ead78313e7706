using CsCheck;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Planning.Tests.Calendars;

public sealed class WorkCalendarPropertyTests
{
    private static readonly Gen<WorkCalendar> Calendar = RandomCalendar.Definition.Where(HasWork).Select(WorkCalendar.Compile);

    [Fact]
    public void The_axis_is_the_count_of_worked_minutes_one_by_one() =>
        RandomCalendar.Definition.Where(HasWork).Sample(
            definition =>
            {
                var calendar = WorkCalendar.Compile(definition);
                var from = WallClock.MinuteOf(RandomCalendar.First.AddDays(-3));
                var position = calendar.PositionOf(from);
                for (var wall = from; wall < from + (50 * WallClock.MinutesPerDay); wall++)
                {
                    Assert.Equal(position, calendar.PositionOf(wall));
                    if (RandomCalendar.IsWorked(definition, wall))
                    {
                        // The first working minute after a position starts the work after it. Its end finishes the work before the next
                        // position.
                        Assert.Equal(wall, calendar.StartOf(position));
                        position++;
                        Assert.Equal(wall + 1, calendar.FinishOf(position));
                    }
                }
            },
            iter: 12);

    [Fact]
    public void Start_and_finish_of_a_position_are_at_that_position() =>
        Gen.Select(Calendar, Gen.Double[0, 1].Array[50]).Sample(
            (calendar, places) => Assert.All(places.Append(0).Append(1), place =>
            {
                var position = (int)(place * calendar.Total);
                var start = calendar.StartOf(position);
                var finish = calendar.FinishOf(position);
                Assert.Equal(position, calendar.PositionOf(start));
                Assert.Equal(position, calendar.PositionOf(position == 0 ? start : finish));
                Assert.True(start >= finish);
            }),
            iter: 60);

    [Fact]
    public void Later_is_never_earlier_on_the_clock_or_the_timeline() =>
        Gen.Select(Calendar, Gen.Int[0, WallClock.Horizon].Array[100]).Sample(
            (calendar, minutes) =>
            {
                var positions = minutes.Order().Select(calendar.PositionOf).ToList();
                Assert.Equal(positions.Order(), positions);
                Assert.Equal(positions.Select(calendar.StartOf), positions.Select(calendar.StartOf).Order());
                Assert.Equal(positions.Select(calendar.FinishOf), positions.Select(calendar.FinishOf).Order());
            },
            iter: 60);

    [Fact]
    public void A_minute_lies_between_the_finish_and_the_start_of_its_position() =>
        Gen.Select(Calendar, Gen.Int[0, WallClock.Horizon].Array[50]).Sample(
            (calendar, minutes) => Assert.All(minutes, wall =>
            {
                var position = calendar.PositionOf(wall);
                Assert.True(wall <= calendar.StartOf(position));
                Assert.True(position == 0 || wall >= calendar.FinishOf(position));
            }),
            iter: 60);

    [Fact]
    public void Working_days_added_are_the_working_days_between() =>
        Gen.Select(Calendar, Gen.Int[9000, 20000], Gen.Int[1, 3000]).Sample(
            (calendar, index, count) =>
            {
                var day = WallClock.FirstDay.AddDays(index);
                var later = calendar.AddWorkingDays(day, count);
                Assert.True(calendar.IsWorkingDay(later));
                Assert.Equal(count, calendar.WorkingDaysBetween(day.AddDays(1), later));
                var earlier = calendar.AddWorkingDays(day, -count / 7);
                Assert.True(count < 7 || calendar.WorkingDaysBetween(earlier, day.AddDays(-1)) == count / 7);
            },
            iter: 60);

    private static bool HasWork(CalendarDefinition definition) => Enum.GetValues<DayOfWeek>()
        .Any(day => (definition.Week[day] ?? definition.Base?.Week[day])?.IsWorking == true);
}
