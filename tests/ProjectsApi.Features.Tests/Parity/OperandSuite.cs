using System.Globalization;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Parity;

/// <summary>Operands with other digits than their column has find what arithmetic says, on every database.</summary>
public abstract class OperandSuite(TestDatabase database)
{
    private const int AtOnce = 36;

    private static readonly int[] Scales = [4, 5, 7, 12];

    private static readonly decimal?[] Amounts =
        [null, 0m, 0.0001m, 0.0002m, 6.4999m, 6.5m, 6.5001m, 99.9999m, 100m, 100.0001m, 999_999_999_999_999.9998m,
        999_999_999_999_999.9999m];

    private static readonly Dictionary<string, Func<int?, bool>> Operations = new()
    {
        ["eq"] = sign => sign == 0,
        ["neq"] = sign => sign != 0,
        ["in"] = sign => sign == 0,
        ["nin"] = sign => sign != 0,
        ["gt"] = sign => sign > 0,
        ["ngt"] = sign => !(sign > 0),
        ["gte"] = sign => sign >= 0,
        ["ngte"] = sign => !(sign >= 0),
        ["lt"] = sign => sign < 0,
        ["nlt"] = sign => !(sign < 0),
        ["lte"] = sign => sign <= 0,
        ["nlte"] = sign => !(sign <= 0),
    };

    [SkippableFact]
    public async Task Decimals_are_compared_with_all_their_digits()
    {
        await using var api = await TestApi.StartAsync(database: database);
        var random = new Random(20261128);
        for (var i = 0; i < Amounts.Length; i++)
        {
            await api.HasProjectAsync(NameOf(i), p =>
            {
                p.TotalInvestment = Amounts[i];
                p.PhysicalProgress = Amounts[i] is { } amount ? Math.Min(amount, 100m) : null;
                p.Latitude = Amounts[i] is { } degrees ? Math.Min(degrees, 90m) : null;
                p.Longitude = p.Latitude is null ? null : 113m;
            });
        }

        await AssertFindsAsync(api, "totalInvestment", Amounts, Operands(random, 15), Text);
        await AssertFindsAsync(
            api, "physicalProgress", [.. Amounts.Select(amount => amount is null ? null : Math.Min(amount.Value, 100m) as decimal?)],
            Operands(random, 3), Text);
        await AssertFindsAsync(
            api, "latitude", [.. Amounts.Select(amount => amount is null ? null : Math.Min(amount.Value, 90m) as decimal?)],
            Operands(random, 3), Text);

        static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
    }

    [SkippableFact]
    public async Task Instants_are_compared_with_all_their_digits()
    {
        await using var api = await TestApi.StartAsync(database: database);
        var stamps = new List<DateTime?>();
        for (var i = 0; i < 4; i++)
        {
            stamps.Add((await api.HasProjectAsync(NameOf(i), _ => { })).CreatedAt);
            api.Clock.Advance(TimeSpan.FromMilliseconds(1));
        }

        long[] ticks = [0, 1, 4, 5, 9, 10, 11, 4_999, 5_000, 5_001, 9_989, 9_999];
        var operands = stamps.OfType<DateTime>()
            .SelectMany(stamp => ticks.SelectMany(more => new[] { stamp.AddTicks(more), stamp.AddTicks(-more) }))
            .Append(DateTime.MinValue).Append(DateTime.MaxValue).Distinct().ToList();

        await AssertFindsAsync(api, "createdAt", stamps, operands, value => $"\"{value:yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'}\"");
    }

    [SkippableFact]
    public async Task Days_are_compared_to_the_ends_of_the_calendar()
    {
        await using var api = await TestApi.StartAsync(database: database);
        DateOnly?[] days = [null, new(1900, 1, 1), new(2024, 2, 29), new(2199, 12, 31)];
        for (var i = 0; i < days.Length; i++)
        {
            await api.HasProjectAsync(NameOf(i), p => p.StatisticsEntryOn = days[i]);
        }

        DateOnly[] operands = [DateOnly.MinValue, new(
            1, 1, 2), new(1899, 12, 31), new(1900, 1, 1), new(2024, 2, 29), new(2199, 12, 31), new(9999, 12, 30), DateOnly.MaxValue];
        await AssertFindsAsync(api, "statisticsEntryOn", days, operands, day => $"\"{day:yyyy-MM-dd}\"");
    }

    private static async Task AssertFindsAsync<T>(
        TestApi api, string member, IReadOnlyList<T?> values, IEnumerable<T> operands, Func<T, string> text)
        where T : struct, IComparable<T>
    {
        var questions =
            operands.SelectMany(operand => Operations.Keys.Select(operation => (Operation: operation, Operand: operand))).ToList();
        Assert.True(questions.Count > 90);
        foreach (var some in questions.Chunk(AtOnce))
        {
            var fields = some.Select((question, index) =>
                $"a{index}: projects(first: 20, order: [{{ name: ASC }}], where: {{ {member}: {{ {question.Operation}: "
                    + $"{text(question.Operand)} }} }}) {{ nodes {{ name }} }}");
            var run = (await api.RunAsync($"{{ {string.Join(' ', fields)} }}")).WithoutErrors();
            for (var i = 0; i < some.Length; i++)
            {
                var holds = Operations[some[i].Operation];
                var expected = values.Select((value, row) => (Name: NameOf(row), Sign: value?.CompareTo(some[i].Operand)))
                    .Where(row => holds(row.Sign is { } sign ? Math.Sign(sign) : null)).Select(row => row.Name);
                var title = $"{member} {some[i].Operation} {text(some[i].Operand)}:";

                Assert.Equal($"{title} {string.Join(',', expected)}", $"{title} {string.Join(',', run.Each($"a{i}.nodes", "name"))}");
            }
        }
    }

    // Values of the rows and of the edges, a little beside them, and some that are anywhere.
    private static List<decimal> Operands(Random random, int digits)
    {
        var beyond = (decimal)Math.Pow(10, digits);
        var edges = Amounts.OfType<decimal>().Append(beyond).Append(-beyond).Append(10 * beyond).ToList();
        var beside = edges.SelectMany(
            edge => Scales.Select(scale => edge + (random.Next(-9, 10) * new decimal(1, 0, 0, false, (byte)scale))));
        var anywhere = Enumerable.Range(0, 8)
            .Select(_ => new decimal(random.Next(), random.Next(), random.Next(), random.Next(2) == 0, (byte)random.Next(29)));
        return [.. edges, .. beside, .. anywhere, 0.00014m, 6.49999m, 10_000_000_000_000_000m, 1000m, decimal.MaxValue, decimal.MinValue,
            new decimal(1, 0, 0, false, 28)];
    }

    private static string NameOf(int row) => $"项目{row:00}";
}

public sealed class SqliteOperandTests() : OperandSuite(new SqliteFile());

public sealed class PostgreSqlOperandTests() : OperandSuite(new PostgreSqlDatabase());

public sealed class SqlServerOperandTests() : OperandSuite(new SqlServerDatabase());
