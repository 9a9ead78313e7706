using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ProjectsApi.Data.Model;

/// <summary>
/// CHECK constraints in ANSI SQL with quoted column names; <see cref="ProviderModel"/> adapts them to the database. A CHECK refuses only
/// false, and a comparison with null is not false: absent values pass.
/// </summary>
internal static class Rules
{
    public const int MinutesOfDay = 1440;

    public static EntityTypeBuilder<T> HasCheck<T>(this EntityTypeBuilder<T> builder, string name, string sql)
        where T : Entity
    {
        var table = builder.Metadata.GetTableName();
        return builder.ToTable(t => t.HasCheckConstraint($"CK_{table}_{name}", sql));
    }

    public static EntityTypeBuilder<T> HasText<T>(
        this EntityTypeBuilder<T> builder, Expression<Func<T, string?>> property, int maxLength)
        where T : Entity
    {
        var name = builder.Property(property).HasMaxLength(maxLength).Metadata.Name;
        return builder.HasCheck($"{name}_NotBlank", $"LTRIM(RTRIM(\"{name}\")) <> ''");
    }

    public static EntityTypeBuilder<T> HasPercent<T>(
        this EntityTypeBuilder<T> builder, Expression<Func<T, decimal?>> property)
        where T : Entity =>
        builder.HasRange(property, 0, 100, 7, 4);

    public static EntityTypeBuilder<T> HasRange<T>(
        this EntityTypeBuilder<T> builder, Expression<Func<T, decimal?>> property, int low, int high, int precision, int scale)
        where T : Entity
    {
        var name = NameOf(property);
        builder.Property(name).HasPrecision(precision, scale);
        return builder.HasCheck($"{name}_Range", $"\"{name}\" BETWEEN {low} AND {high}");
    }

    public static EntityTypeBuilder<T> HasRange<T>(
        this EntityTypeBuilder<T> builder, Expression<Func<T, int?>> property, int low, int high)
        where T : Entity
    {
        var name = NameOf(property);
        return builder.HasCheck($"{name}_Range", $"\"{name}\" BETWEEN {low} AND {high}");
    }

    public static EntityTypeBuilder<T> HasNonNegative<T>(
        this EntityTypeBuilder<T> builder, params Expression<Func<T, decimal?>>[] properties)
        where T : Entity
    {
        foreach (var name in properties.Select(NameOf))
        {
            builder.HasCheck($"{name}_NotNegative", $"\"{name}\" >= 0");
        }

        return builder;
    }

    /// <summary>Minute of a day that needs the day; 1440 is the midnight at its end.</summary>
    public static EntityTypeBuilder<T> HasMinute<T>(
        this EntityTypeBuilder<T> builder, Expression<Func<T, int?>> minute, Expression<Func<T, object?>> day)
        where T : Entity =>
        builder.HasRange(minute, 0, MinutesOfDay).HasDependency(minute, day);

    public static EntityTypeBuilder<T> HasYear<T>(this EntityTypeBuilder<T> builder, Expression<Func<T, int?>> property)
        where T : Entity =>
        builder.HasRange(property, 1900, 2199);

    public static EntityTypeBuilder<T> HasOrder<T>(
        this EntityTypeBuilder<T> builder, Expression<Func<T, DateOnly?>> start, Expression<Func<T, DateOnly?>> finish)
        where T : Entity
    {
        var name = NameOf(finish);
        return builder.HasCheck($"{name}_NotBeforeStart", $"\"{name}\" >= \"{NameOf(start)}\"");
    }

    /// <summary>The first value needs the second.</summary>
    public static EntityTypeBuilder<T> HasDependency<T>(
        this EntityTypeBuilder<T> builder, Expression<Func<T, object?>> given, Expression<Func<T, object?>> needed)
        where T : Entity =>
        builder.HasDependency((LambdaExpression)given, needed);

    private static EntityTypeBuilder<T> HasDependency<T>(this EntityTypeBuilder<T> builder, LambdaExpression given, LambdaExpression needed)
        where T : Entity
    {
        var (first, second) = (NameOf(given), NameOf(needed));
        return builder.HasCheck($"{first}_Needs{second}", $"\"{first}\" IS NULL OR \"{second}\" IS NOT NULL");
    }

    /// <summary>Allows only the numbers of the enumeration's members.</summary>
    public static EntityTypeBuilder<T> HasEnum<T, TEnum>(
        this EntityTypeBuilder<T> builder, Expression<Func<T, TEnum?>> property)
        where T : Entity
        where TEnum : struct, Enum
    {
        var name = NameOf(property);
        var numbers = Enum.GetValues<TEnum>().Select(v => Convert.ToInt32(v, null)).Order();
        return builder.HasCheck($"{name}_Known", $"\"{name}\" IN ({string.Join(", ", numbers)})");
    }

    private static string NameOf(LambdaExpression property) =>
        property.Body switch
        {
            MemberExpression member => member.Member.Name,
            // The compiler converts a required value to its nullable type, and any value to object.
            UnaryExpression { NodeType: ExpressionType.Convert, Operand: MemberExpression member } => member.Member.Name,
            _ => throw new ArgumentException($"Not a property: {property}", nameof(property)),
        };
}
