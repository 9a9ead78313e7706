using CsCheck;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Mspdi.Tests;

/// <summary>Random values of the schema's types.</summary>
public static class Values
{
    private static readonly DateTime FirstInstant = new(1984, 1, 1);
    private static readonly DateTime LastInstant = new(2149, 12, 31, 23, 59, 59);

    public static Gen<DateTime> Instant { get; } =
        Gen.Long[0, (long)(LastInstant - FirstInstant).TotalSeconds].Select(seconds => FirstInstant.AddSeconds(seconds));

    public static Gen<string> Text { get; } =
        Gen.OneOf(
            Any("a", "7", " ", "&", "<", ">", "\"", "'", "]]>", "\n", "\r", "\t", "é", "期", "工", "\uFFFD", "😀", "–"),
            Gen.Char['一', '龥'].Select(letter => letter.ToString())).Array[1, 12].Select(string.Concat);

    public static Gen<MspdiDuration> Duration { get; } = Gen.Int[0, WallClock.Horizon * 10].Select(tenths => new MspdiDuration(tenths));

    public static Gen<MspdiDurationFormat> DurationFormat { get; } =
        Any(3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 19, 20, 21, 35, 40, 44, 51, 52, 53).Select(code => new MspdiDurationFormat(code));

    public static Gen<T> Any<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    public static Gen<string?> Maybe(this Gen<string> text) => Gen.Select(Gen.Bool, text, (has, value) => has ? value : null);

    public static Gen<(DateTime? Start, DateTime? Finish)> Span() => Gen.Select(Instant, Instant, Gen.Bool, Gen.Bool,
        (one, other, hasStart, hasFinish) => (hasStart ? (DateTime?)Min(one, other) : null, hasFinish ? (DateTime?)Max(one, other) : null));

    private static DateTime Min(DateTime one, DateTime other) => one < other ? one : other;

    private static DateTime Max(DateTime one, DateTime other) => one < other ? other : one;
}
