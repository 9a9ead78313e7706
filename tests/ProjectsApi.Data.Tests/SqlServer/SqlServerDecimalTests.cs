using System.Data.Common;
using System.Globalization;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using ProjectsApi.Data.Tests.Databases;

namespace ProjectsApi.Data.Tests.SqlServer;

/// <summary>
/// Comparisons of decimals on SQL Server. SqlClient rounds a parameter to its scale and refuses one beyond its precision; the server
/// compares exactly while one type of 38 digits holds column and parameter.
/// </summary>
public sealed class SqlServerDecimalTests
{
    private const int MostDigits = 38;

    [Theory]
    [InlineData("10000000000000000", "1000000000000000", 16, 0)]
    [InlineData("-10000000000000000", "-1000000000000000", 16, 0)]
    [InlineData("0.00014", "0.00014", 20, 5)]
    [InlineData("6.49999", "6.49999", 20, 5)]
    [InlineData("6.5", "6.5", 19, 4)]
    [InlineData("6.500000000", "6.5000", 19, 4)]
    [InlineData("999999999999999.9999", "999999999999999.9999", 19, 4)]
    [InlineData("0.0000000000000000000000000001", "0.00000000000000000000001", 38, 23)]
    [InlineData("-6.4999999999999999999999999999", "-6.49999999999999999999999", 38, 23)]
    public void An_operand_that_a_column_cannot_hold_has_a_type_of_its_own(string asked, string sent, byte precision, byte scale)
    {
        using var context = Offline.Open(DatabaseProvider.SqlServer);
        var operand = decimal.Parse(asked, CultureInfo.InvariantCulture);
        var operands = new List<decimal?> { operand, null, 1m };

        var compared = Parameters(context.Projects.Where(p => p.TotalInvestment < operand)).Single();
        var listed = Parameters(context.Projects.Where(p => operands.Contains(p.TotalInvestment))).First();

        foreach (var parameter in new[] { compared, listed })
        {
            Assert.Equal(
                (sent, precision, scale),
                (((decimal)parameter.Value).ToString(CultureInfo.InvariantCulture), parameter.Precision, parameter.Scale));
        }
    }

    [Fact]
    public void Every_operand_keeps_its_place_among_the_values_of_each_column()
    {
        using var context = Offline.Open(DatabaseProvider.SqlServer);
        using var command = new SqlCommand();
        var columns = context.Model.GetEntityTypes().SelectMany(type => type.GetProperties())
            .Where(property => (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) == typeof(decimal)).ToList();
        var random = new Random(20261128);

        Assert.True(columns.Count > 30);
        foreach (var column in columns.DistinctBy(column => (column.GetPrecision(), column.GetScale())))
        {
            var shape = new Shape(column);
            foreach (var operand in shape.Operands(random))
            {
                var sent = (SqlParameter)column.GetRelationalTypeMapping().CreateParameter(command, "p", operand);

                AssertComparable(shape, sent, operand);
                Assert.All(
                    shape.ValuesAround(operand),
                    value => Assert.Equal(
                        (operand, value, value.CompareTo(operand)), (operand, value, value.CompareTo((decimal)sent.Value))));
            }
        }
    }

    private static void AssertComparable(Shape column, SqlParameter sent, decimal operand)
    {
        var digits = DigitsBeforePoint((decimal)sent.Value) + sent.Scale;
        var common = Math.Max(column.Whole, sent.Precision - sent.Scale) + Math.Max(column.Scale, sent.Scale);

        Assert.True(
            ((decimal)sent.Value).Scale <= sent.Scale && digits <= sent.Precision && sent.Precision <= MostDigits && common <= MostDigits,
            $"{operand} is sent to {column} as {sent.Value} of decimal({sent.Precision},{sent.Scale}).");
    }

    private static int DigitsBeforePoint(decimal value)
    {
        var digits = 0;
        for (var rest = Math.Abs(decimal.Truncate(value)); rest >= 1; rest /= 10)
        {
            digits++;
        }

        return digits;
    }

    private static IEnumerable<SqlParameter> Parameters<T>(IQueryable<T> query)
    {
        using DbCommand command = query.CreateDbCommand();
        return [.. command.Parameters.Cast<SqlParameter>().Where(parameter => parameter.Value is decimal)];
    }

    /// <summary>Precision and scale of a column.</summary>
    private sealed record Shape(int Whole, int Scale)
    {
        public Shape(IProperty column)
            : this((column.GetPrecision() ?? 0) - (column.GetScale() ?? 0), column.GetScale() ?? 0)
        {
        }

        private decimal Step => new(1, 0, 0, false, (byte)Scale);

        private decimal Largest => Power(Whole) - Step;

        /// <summary>Values at the edges of the column, beyond them, and next to each.</summary>
        public IEnumerable<decimal> Operands(Random random)
        {
            decimal[] edges =
                [0, Step, -Step, Largest, -Largest, Largest + Step, -Largest - Step, Power(Whole + 1), decimal.MaxValue, decimal.MinValue];
            var within = Enumerable.Range(0, 40).Select(_ => decimal.Round(Largest * (decimal)((2 * random.NextDouble()) - 1), Scale));
            var anywhere = Enumerable.Range(0, 200)
                .Select(_ => new decimal(random.Next(), random.Next(), random.Next(), random.Next(2) == 0, (byte)random.Next(29)));
            return edges.Concat(within)
                .SelectMany(value => Enumerable.Range(0, 29).SelectMany(scale => Beside(value, (byte)scale))).Concat(anywhere);
        }

        /// <summary>Values of the column: its edges and those next to an operand.</summary>
        public IEnumerable<decimal> ValuesAround(decimal operand)
        {
            var near = Math.Clamp(operand, -Largest, Largest);
            var below = decimal.Round(near, Scale, MidpointRounding.ToNegativeInfinity);
            var above = decimal.Round(near, Scale, MidpointRounding.ToPositiveInfinity);
            return new[] { 0, Step, -Step, Largest, -Largest, below - Step, below, above, above + Step }.Where(
                value => Math.Abs(value) <= Largest);
        }

        private static decimal[] Beside(decimal value, byte scale)
        {
            var little = new decimal(1, 0, 0, false, scale);
            return Math.Abs(value) > decimal.MaxValue - 1 ? [value] : [value, value + little, value - little, value + (5 * little)];
        }

        private static decimal Power(int exponent) => Enumerable.Repeat(10m, exponent).Aggregate(1m, (power, ten) => power * ten);
    }
}
