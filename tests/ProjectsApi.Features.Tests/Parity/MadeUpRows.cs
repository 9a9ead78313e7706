using System.Collections;
using System.Data.Common;
using System.Text.RegularExpressions;

namespace ProjectsApi.Features.Tests.Parity;

/// <summary>
/// Two rows for a list and one for a count. Every key of the first row is 1, of the second 2, so that whatever is asked for
/// by these keys is found again; what may be absent is absent, but for keys.
/// </summary>
internal sealed partial class MadeUpRows : DbDataReader
{
    // One that stands for itself: with these keys its base would be itself.
    private static readonly string Calendar =
        $$"""{"days":[{{string.Join(',', Enum.GetValues<DayOfWeek>().Select(Day))}}]}""";

    private readonly string[] _columns;
    private readonly int _rows;
    private int _row;

    public MadeUpRows(string statement)
    {
        var select = FirstSelect().Match(statement);
        _columns = [.. Split(select.Groups["columns"].Value)];
        _rows = statement.Contains("SELECT TOP(2)", StringComparison.Ordinal)
            || statement.StartsWith("SELECT COUNT(*)", StringComparison.Ordinal) ? 1 : 2;
    }

    public override int Depth => 0;

    public override int FieldCount => _columns.Length;

    public override bool HasRows => true;

    public override bool IsClosed => false;

    public override int RecordsAffected => -1;

    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => throw new NotSupportedException("Columns are read by place.");

    public override bool Read() => _row++ < _rows;

    public override bool NextResult() => false;

    public override bool IsDBNull(int ordinal) => !Certain().IsMatch(_columns[ordinal]);

    public override Guid GetGuid(int ordinal) => new($"01900000-0000-7000-8000-{_row:x12}");

    // Some columns hold JSON.
    public override string GetString(int ordinal) => _columns[ordinal] switch
    {
        var column when column.Contains("[Fields]", StringComparison.Ordinal) => "{}",
        var column when column.Contains("[Nodes]", StringComparison.Ordinal) => "[]",
        var column when column.Contains("[Definition]", StringComparison.Ordinal) => Calendar,
        _ => "x",
    };

    public override int GetInt32(int ordinal) => 1;

    public override long GetInt64(int ordinal) => 1;

    public override short GetInt16(int ordinal) => 1;

    public override byte GetByte(int ordinal) => 1;

    public override decimal GetDecimal(int ordinal) => 1m;

    // A related row that may be absent is absent.
    public override bool GetBoolean(int ordinal) => _columns[ordinal].StartsWith("CASE", StringComparison.Ordinal);

    public override DateTime GetDateTime(int ordinal) => DateTime.UnixEpoch;

    public override T GetFieldValue<T>(int ordinal) => (T)Value(typeof(T), ordinal);

    public override object GetValue(int ordinal) =>
        throw new NotSupportedException($"Column {ordinal}, {_columns[ordinal]}, is read without a type.");

    private object Value(Type type, int ordinal) => type switch
    {
        // Keys are kept as sixteen bytes, so that SQL Server orders them as the other databases do.
        _ when type == typeof(byte[]) => GetGuid(ordinal).ToByteArray(bigEndian: true),
        _ when type == typeof(Guid) => GetGuid(ordinal),
        _ when type == typeof(DateOnly) => DateOnly.FromDateTime(GetDateTime(ordinal)),
        _ => throw new NotSupportedException($"Nothing is made up for column {ordinal}, {_columns[ordinal]}, of type {type.Name}."),
    };

    public override double GetDouble(int ordinal) => throw new NotSupportedException("No column is a double.");

    public override float GetFloat(int ordinal) => throw new NotSupportedException("No column is a float.");

    public override char GetChar(int ordinal) => throw new NotSupportedException("No column is a character.");

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) =>
        throw new NotSupportedException("No column holds bytes.");

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) =>
        throw new NotSupportedException("Texts are read whole.");

    public override string GetDataTypeName(int ordinal) => "made up";

    public override Type GetFieldType(int ordinal) => typeof(object);

    public override string GetName(int ordinal) => _columns[ordinal];

    public override int GetOrdinal(string name) => Array.IndexOf(_columns, name);

    public override int GetValues(object[] values) => throw new NotSupportedException("Columns are read by place.");

    public override IEnumerator GetEnumerator() => throw new NotSupportedException("Rows are read one by one.");

    private static string Day(DayOfWeek day) =>
        $$"""{"day":"{{day.ToString().ToUpperInvariant()}}","times":[{"from":"08:00:00","to":"17:00:00"}]}""";

    // Commas within brackets belong to functions.
    private static IEnumerable<string> Split(string columns)
    {
        var (begin, depth) = (0, 0);
        for (var place = 0; place < columns.Length; place++)
        {
            depth += columns[place] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0 && columns[place] == ',')
            {
                yield return columns[begin..place].Trim();
                begin = place + 1;
            }
        }

        yield return columns[begin..].Trim();
    }

    [GeneratedRegex(@"\ASELECT (TOP\(\S+\) )?(?<columns>.*?)\r?\nFROM", RegexOptions.Singleline)]
    private static partial Regex FirstSelect();

    [GeneratedRegex(@"\ACASE|(?<!\[Base)Id\]$|\[Parent\]$|\[Key\]$|COUNT|SUM")]
    private static partial Regex Certain();
}
