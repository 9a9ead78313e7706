using System.Collections;
using System.Globalization;

namespace ProjectsApi.Host.Tests.Settings;

/// <summary>Writes a setting as a row of the table in docs/settings.md.</summary>
public static class SettingRow
{
    public const string Header = "| Setting | Default | Range | Meaning |\n|---|---|---|---|\n";

    public static string Of(Setting setting) =>
        $"| `{setting.Key}{(IsNamed(setting) ? ":<name>" : "")}` | {DefaultOf(setting)} | {RangeOf(setting)} | {setting.Meaning} |\n";

    private static bool IsNamed(Setting setting) => setting.Default is IDictionary;

    private static string DefaultOf(Setting setting) => setting.Default switch
    {
        null => setting.NullText ?? "none",
        ICollection { Count: 0 } => "none",
        { } value => Written(value),
    };

    private static string RangeOf(Setting setting)
    {
        var type = Nullable.GetUnderlyingType(setting.Property.PropertyType) ?? setting.Property.PropertyType;
        if (setting.Range is { } range)
        {
            // Bounds that are written as text are converted by the first check only.
            _ = range.IsValid(setting.Default);
            return $"{Written(range.Minimum)} – {Written(range.Maximum)}";
        }

        // The values of a dictionary are its last type argument.
        return (type.IsGenericType ? type.GenericTypeArguments[^1] : type) switch
        {
            { IsEnum: true } choice => string.Join(", ", Enum.GetNames(choice).Select(name => $"`{name}`")),
            { } flag when flag == typeof(bool) => "`true`, `false`",
            _ => type.IsGenericType ? "texts" : "a text",
        };
    }

    private static string Written(object value) => value switch
    {
        int or long => string.Create(CultureInfo.InvariantCulture, $"{value:N0}"),
        bool flag => flag ? "`true`" : "`false`",
        TimeSpan { Ticks: var ticks } time when ticks % TimeSpan.TicksPerSecond != 0 => $"`{time.ToString("c").TrimEnd('0')}`",
        TimeSpan time => $"`{time:c}`",
        string or Enum => $"`{value}`",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value.GetType(), "The table knows no form for this type."),
    };
}
